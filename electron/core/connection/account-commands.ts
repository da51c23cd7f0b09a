// The commands about accounts, and the question for the money in the one in use.
import { services } from '../../../shared/settings/connection.ts'
import { AppFailure } from '../app-failure.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { Ports } from '../ports.ts'
import type { ConnectionSettings } from './connection-settings.ts'
import { keySlot } from './key-slot.ts'
import { keyStates } from './key-states.ts'
import { providerFailure } from './provider-failure.ts'
import type { ProviderSession } from './provider-session.ts'

type AccountCommands = Pick<
  CommandHandlers,
  Extract<keyof CommandHandlers, `accounts.${string}` | 'account.get'>
>

type Parts = {
  readonly ports: Pick<Ports, 'vault'>
  readonly settings: ConnectionSettings
  readonly session: ProviderSession
  /** Publishes the connection as it is now. */
  readonly changed: () => Promise<unknown>
  /** True while campaigns made with the account still need its key. */
  readonly isNeeded: (accountId: string) => boolean
}

export function accountCommands(parts: Parts): AccountCommands {
  const { settings, session } = parts
  const { accounts } = settings
  const changedAccounts = async () => {
    session.forgetUnauthorised()
    await parts.changed()
    return accountViews(parts)
  }
  return {
    'accounts.list': () => accountViews(parts),
    'accounts.create': async (account) => {
      accounts.create(account)
      return accountViews(parts)
    },
    'accounts.update': ({ accountId, name, colour }) => {
      accounts.change(accountId, {
        ...(name === undefined ? {} : { name }),
        ...(colour === undefined ? {} : { colour }),
      })
      return changedAccounts()
    },
    'accounts.delete': async ({ accountId, confirmedName }) => {
      await deleteAccount(accountId, confirmedName, parts)
      return changedAccounts()
    },
    'accounts.choose': ({ accountId }) => {
      accounts.choose(accountId)
      return changedAccounts()
    },
    'account.get': async () => {
      const { client } = await session.chosen('transactional')
      const outcome = await client.getAccount()
      if (outcome.kind !== 'done') throw providerFailure(outcome, 'account')
      const { accountId, balance, currencyCode, balanceUpdatedAt, creditLimit } = outcome.value
      const updatedAt = balanceUpdatedAt?.instant ?? balanceUpdatedAt?.raw ?? null
      return { accountId, balance, currency: currencyCode, updatedAt, creditLimit }
    },
  }
}

async function accountViews({ ports, settings }: Parts) {
  const currentId = settings.accounts.current().id
  const views = settings.accounts.all().map(async (account) => {
    const { id, name, colour } = account
    return {
      ...{ id, name, colour },
      profileName: settings.liveProfile(account).name,
      isCurrent: id === currentId,
      keys: await keyStates(ports.vault, id),
    }
  })
  return Promise.all(views)
}

/** The keys go first: a key without an account could never be found again to be forgotten. */
async function deleteAccount(accountId: string, confirmedName: string, parts: Parts) {
  const { ports, settings, isNeeded } = parts
  const account = settings.accounts.find(accountId)
  if (account === null) throw new AppFailure('not-found')
  if (account.name !== confirmedName) throw new AppFailure('name-mismatch')
  if (settings.accounts.current().id === accountId) {
    throw new AppFailure('not-editable', { detail: 'current-account' })
  }
  if (isNeeded(accountId)) throw new AppFailure('not-editable', { detail: 'account-in-use' })
  for (const service of services) await ports.vault.forget(keySlot(accountId, service))
  settings.accounts.remove(accountId)
}
