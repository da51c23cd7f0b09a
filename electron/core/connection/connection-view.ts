// What the window may know of the connection: everything but the secrets.
import type { ProviderProfile } from '../../../shared/provider/provider-profile.ts'
import { profileOrigins } from '../../../shared/provider/provider-profile.ts'
import type { Connection } from '../../../shared/settings/connection.ts'
import type { Ports } from '../ports.ts'
import type { ConnectionSettings } from './connection-settings.ts'
import { keyStates } from './key-states.ts'
import type { ProviderSession } from './provider-session.ts'

type Parts = {
  readonly ports: Pick<Ports, 'practice' | 'vault'>
  readonly settings: ConnectionSettings
  readonly session: ProviderSession
}

export async function connectionView({ ports, settings, session }: Parts): Promise<Connection> {
  const { vault } = ports
  const mode = settings.mode()
  const { id, name, colour } = settings.accounts.current()
  const profile = mode === 'practice' ? await practiceProfile(ports) : settings.liveProfile()
  return {
    mode,
    account: { id, name, colour },
    profileName: profile.name,
    origins: [...profileOrigins(profile)],
    keys: await keyStates(vault, id),
    canProtectKeys: await vault.canProtect(),
    unauthorised: mode !== 'unset' && session.isUnauthorised(mode),
  }
}

async function practiceProfile(ports: Pick<Ports, 'practice'>): Promise<ProviderProfile> {
  const { profile } = await ports.practice.start()
  return profile
}
