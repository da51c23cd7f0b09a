// Which provider the app talks to, as kept between runs: the mode, and the profile of the account in use.
import { z } from 'zod'
import { type ProviderProfile, parseProfile } from '../../../shared/provider/provider-profile.ts'
import { yellowPushProfile } from '../../../shared/provider/shipped-profiles.ts'
import type { Connection } from '../../../shared/settings/connection.ts'
import { AppFailure } from '../app-failure.ts'
import type { SettingsStore } from '../ports.ts'
import { type AccountBook, createAccountBook, type KeptAccount } from './account-book.ts'

export type ConnectionMode = Connection['mode']
const modeSchema = z.enum(['unset', 'practice', 'live'])

export type ConnectionSettings = {
  readonly mode: () => ConnectionMode
  readonly chooseMode: (mode: ConnectionMode) => void
  readonly accounts: AccountBook
  /** The account's own profile, else the one the app ships; of the account in use unless another is given. */
  readonly liveProfile: (account?: KeptAccount) => ProviderProfile
  /** Throws `bad-profile` with the first fault and keeps the earlier one. */
  readonly importProfile: (json: string) => void
  readonly resetProfile: () => void
}

export function createConnectionSettings(store: SettingsStore): ConnectionSettings {
  const accounts = createAccountBook(store)
  const keepProfile = (profile: ProviderProfile | null) =>
    accounts.change(accounts.current().id, { profile })
  return {
    mode: () => modeSchema.catch('unset').parse(store.get('connection-mode')),
    chooseMode: (mode) => store.set('connection-mode', mode),
    accounts,
    liveProfile: (account = accounts.current()) => account.profile ?? yellowPushProfile,
    importProfile: (json) => keepProfile(readProfile(json)),
    resetProfile: () => keepProfile(null),
  }
}

function readProfile(json: string): ProviderProfile {
  try {
    return parseProfile(JSON.parse(json))
  } catch (error) {
    throw new AppFailure('bad-profile', { detail: faultOf(error), cause: error })
  }
}

/** Field and rule, never the value: a person may have written a secret in the wrong place. */
function faultOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return 'not JSON'
  const [issue] = error.issues
  return issue ? `${issue.path.map(String).join('.') || 'profile'}: ${issue.message}` : 'profile'
}
