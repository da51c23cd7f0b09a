// The accounts as the main process knows them, read again whenever the connection changes.
import { create } from 'zustand'
import type { Failure } from '../../../../shared/ipc/result.ts'
import type { Account, AccountView } from '../../../../shared/settings/account.ts'
import type { Call } from '../../../bridge/call.ts'
import { toFailure } from '../../../bridge/command-error.ts'
import type { Listen } from '../../../bridge/events.ts'

export type Accounts =
  | { readonly stage: 'loading' }
  | { readonly stage: 'failed'; readonly failure: Failure }
  | { readonly stage: 'ready'; readonly list: readonly AccountView[] }

export type AccountLook = Pick<Account, 'name' | 'colour'>

type Actions = {
  readonly opened: () => Promise<void>
  readonly created: (look: AccountLook) => Promise<void>
  readonly updated: (accountId: string, look: AccountLook) => Promise<void>
  /** `typedName` is compared with the account's own name by the main process. */
  readonly deleted: (accountId: string, typedName: string) => Promise<void>
  readonly chosen: (accountId: string) => Promise<void>
}

/** Actions other than `opened` reject with `CommandError`; the form that called them shows it. */
export function createAccountsStore({ call, listen }: { call: Call; listen: Listen }) {
  return create<{ readonly accounts: Accounts } & Actions>()((set, get) => {
    const became = (list: readonly AccountView[]) => set({ accounts: { stage: 'ready', list } })
    const opened = async () => {
      try {
        became(await call('accounts.list'))
      } catch (error) {
        set({ accounts: { stage: 'failed', failure: toFailure(error) } })
      }
    }
    listen('connection.changed', () => {
      if (get().accounts.stage === 'ready') void opened()
    })
    return {
      accounts: { stage: 'loading' },
      opened,
      created: async (look) => became(await call('accounts.create', look)),
      updated: async (accountId, look) =>
        became(await call('accounts.update', { accountId, ...look })),
      deleted: async (accountId, confirmedName) =>
        became(await call('accounts.delete', { accountId, confirmedName })),
      chosen: async (accountId) => became(await call('accounts.choose', { accountId })),
    }
  })
}

export type AccountsStore = ReturnType<typeof createAccountsStore>
