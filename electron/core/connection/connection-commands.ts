// The commands about the provider: choosing it, testing it, its profile and its keys.
import type { Connection } from '../../../shared/settings/connection.ts'
import { AppFailure } from '../app-failure.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { Ports } from '../ports.ts'
import type { ConnectionSettings } from './connection-settings.ts'
import { connectionView } from './connection-view.ts'
import { keySlot } from './key-slot.ts'
import { providerFailure } from './provider-failure.ts'
import type { ProviderSession } from './provider-session.ts'

type ConnectionCommands = Pick<
  CommandHandlers,
  | 'connection.get'
  | 'connection.choose'
  | 'connection.test'
  | 'connection.import-profile'
  | 'connection.reset-profile'
  | 'key.save'
  | 'key.forget'
>

type Parts = {
  readonly ports: Pick<Ports, 'practice' | 'vault'>
  readonly settings: ConnectionSettings
  readonly session: ProviderSession
  /** Publishes the new view and answers it. */
  readonly changed: () => Promise<Connection>
}

export function connectionCommands(parts: Parts): ConnectionCommands {
  const { ports, settings, session, changed } = parts
  const changedKey = () => {
    session.forgetUnauthorised()
    return changed()
  }
  return {
    'connection.get': () => connectionView(parts),
    'connection.choose': ({ mode }) => {
      settings.chooseMode(mode)
      return changed()
    },
    'connection.test': async () => {
      const { client } = await session.chosen()
      const outcome = await client.checkConnection()
      if (outcome.kind !== 'done') throw providerFailure(outcome, 'listGroups')
      return outcome.value
    },
    'connection.import-profile': ({ json }) => {
      settings.importProfile(json)
      return changedKey()
    },
    'connection.reset-profile': () => {
      settings.resetProfile()
      return changedKey()
    },
    'key.save': async ({ service, secret }) => {
      await saveKey(ports, keySlot(settings.accounts.current().id, service), secret)
      return changedKey()
    },
    'key.forget': async ({ service }) => {
      await ports.vault.forget(keySlot(settings.accounts.current().id, service))
      return changedKey()
    },
  }
}

async function saveKey(ports: Pick<Ports, 'vault'>, slot: string, secret: string) {
  try {
    await ports.vault.save(slot, secret)
  } catch (cause) {
    throw new AppFailure('key-store-unavailable', { cause })
  }
}
