// Which provider the app talks to, as kept between runs: the mode and a profile of the person's own.
import { z } from 'zod'
import { type ProviderProfile, parseProfile } from '../../../shared/provider/provider-profile.ts'
import { yellowPushProfile } from '../../../shared/provider/shipped-profiles.ts'
import type { Connection } from '../../../shared/settings/connection.ts'
import { AppFailure } from '../app-failure.ts'
import type { SettingsStore } from '../ports.ts'

type ConnectionMode = Connection['mode']
const modeSchema = z.enum(['unset', 'practice', 'live'])

export type ConnectionSettings = {
  readonly mode: () => ConnectionMode
  readonly chooseMode: (mode: ConnectionMode) => void
  /** The imported profile, else the one the app ships. */
  readonly liveProfile: () => ProviderProfile
  /** Throws `bad-profile` with the first fault and keeps the earlier one. */
  readonly importProfile: (json: string) => void
  readonly resetProfile: () => void
}

export function createConnectionSettings(store: SettingsStore): ConnectionSettings {
  let imported = readKept(store.get('provider-profile'))
  return {
    mode: () => modeSchema.catch('unset').parse(store.get('connection-mode')),
    chooseMode: (mode) => store.set('connection-mode', mode),
    liveProfile: () => imported ?? yellowPushProfile,
    importProfile(json) {
      imported = readProfile(json)
      store.set('provider-profile', imported)
    },
    resetProfile() {
      imported = null
      store.set('provider-profile', null)
    },
  }
}

function readKept(kept: unknown): ProviderProfile | null {
  try {
    return kept === null || kept === undefined ? null : parseProfile(kept)
  } catch {
    // A profile of another version of the app: the shipped one is there, and the person sees its name.
    return null
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
