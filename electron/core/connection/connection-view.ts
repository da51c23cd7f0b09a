// What the window may know of the connection: everything but the secrets.
import type { ProviderProfile } from '../../../shared/provider/provider-profile.ts'
import { profileOrigins } from '../../../shared/provider/provider-profile.ts'
import type { Connection } from '../../../shared/settings/connection.ts'
import type { KeyState } from '../../../shared/settings/key-state.ts'
import type { Ports, StoredSecret } from '../ports.ts'
import type { ConnectionSettings } from './connection-settings.ts'
import type { ProviderSession } from './provider-session.ts'

type Parts = {
  readonly ports: Pick<Ports, 'practice' | 'vault'>
  readonly settings: ConnectionSettings
  readonly session: ProviderSession
}

export async function connectionView({ ports, settings, session }: Parts): Promise<Connection> {
  const { vault } = ports
  const mode = settings.mode()
  const profile = mode === 'practice' ? await practiceProfile(ports) : settings.liveProfile()
  return {
    mode,
    account: { id: 'first', name: '', colour: 'blue' },
    profileName: profile.name,
    origins: [...profileOrigins(profile)],
    keys: {
      campaigns: keyState(await vault.read('campaigns')),
      transactional: keyState(await vault.read('transactional')),
      voice: keyState(await vault.read('voice')),
    },
    canProtectKeys: await vault.canProtect(),
    unauthorised: mode !== 'unset' && session.isUnauthorised(mode),
  }
}

async function practiceProfile(ports: Pick<Ports, 'practice'>): Promise<ProviderProfile> {
  const { profile } = await ports.practice.start()
  return profile
}

function keyState(stored: StoredSecret): KeyState {
  if (stored.kind !== 'found') return { kind: stored.kind }
  return { kind: 'configured', last4: lastFour(stored.secret), storage: stored.storage }
}

/** A short secret would be given away by its last four characters. */
function lastFour(secret: string): string {
  return secret.length < 12 ? '' : secret.slice(-4)
}
