// The gate before every send: nobody on the list of excluded numbers gets a message.
import { AppFailure } from '../app-failure.ts'
import type { ExclusionStore } from './exclusion-store.ts'

type Desk = { readonly exclusions: ExclusionStore }

/** Throws `excluded-people`; its detail is how many people of the audience are on the list now. */
export function refuseExcludedAudience({ exclusions }: Desk, audienceId: string): void {
  refuse(exclusions.countInAudience(audienceId))
}

/** The same for a few numbers, in E.164. */
export function refuseExcludedNumbers({ exclusions }: Desk, numbers: readonly string[]): void {
  refuse(numbers.filter(exclusions.has).length)
}

function refuse(excluded: number): void {
  if (excluded > 0) throw new AppFailure('excluded-people', { detail: String(excluded) })
}
