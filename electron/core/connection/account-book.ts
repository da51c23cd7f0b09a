// The accounts, as kept between runs: which there are, which is in use, and the profile of each.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type ProviderProfile, parseProfile } from '../../../shared/provider/provider-profile.ts'
import { type Account, accountSchema } from '../../../shared/settings/account.ts'
import { AppFailure } from '../app-failure.ts'
import type { SettingsStore } from '../ports.ts'
import { firstAccountId } from './key-slot.ts'

/** `profile` null: the one the app ships. */
export type KeptAccount = Account & { readonly profile: ProviderProfile | null }

export type AccountBook = {
  /** Oldest first; never empty. */
  readonly all: () => readonly KeptAccount[]
  readonly current: () => KeptAccount
  readonly find: (accountId: string) => KeptAccount | null
  readonly create: (account: Pick<Account, 'name' | 'colour'>) => void
  /** Throws `not-found`. */
  readonly change: (accountId: string, change: Partial<Omit<KeptAccount, 'id'>>) => void
  readonly remove: (accountId: string) => void
  readonly choose: (accountId: string) => void
}

const keptSchema = z.array(z.object({ ...accountSchema.shape, profile: z.unknown() })).min(1)

export function createAccountBook(store: SettingsStore): AccountBook {
  let accounts = readAccounts(store)

  function find(accountId: string): KeptAccount | null {
    return accounts.find(({ id }) => id === accountId) ?? null
  }

  function known(accountId: string): KeptAccount {
    const account = find(accountId)
    if (account === null) throw new AppFailure('not-found')
    return account
  }

  function keep(next: readonly KeptAccount[]): void {
    accounts = next
    store.set('accounts', next)
    // From here on the profile is kept with its account.
    store.set('provider-profile', null)
  }

  return {
    all: () => accounts,
    current: () => find(String(store.get('current-account'))) ?? (accounts[0] as KeptAccount),
    find,
    create: (account) => keep([...accounts, { ...account, id: randomUUID(), profile: null }]),
    change(accountId, change) {
      const changed = { ...known(accountId), ...change }
      keep(accounts.map((account) => (account.id === accountId ? changed : account)))
    },
    remove: (accountId) => keep(accounts.filter(({ id }) => id !== known(accountId).id)),
    choose: (accountId) => store.set('current-account', known(accountId).id),
  }
}

/** Before there were several accounts there was one, without a name, with its profile elsewhere. */
function readAccounts(store: SettingsStore): readonly KeptAccount[] {
  const kept = keptSchema.safeParse(store.get('accounts'))
  if (kept.success) {
    return kept.data.map(({ profile, ...account }) => ({ ...account, profile: readKept(profile) }))
  }
  const profile = readKept(store.get('provider-profile'))
  return [{ id: firstAccountId, name: '', colour: 'blue', profile }]
}

function readKept(kept: unknown): ProviderProfile | null {
  try {
    return kept === null || kept === undefined ? null : parseProfile(kept)
  } catch {
    // A profile of another version of the app: the shipped one is there, and the person sees its name.
    return null
  }
}
