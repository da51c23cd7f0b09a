// Writes into the activity what was forgotten, in numbers alone.
import type { ActivityStore } from '../activity/activity-store.ts'

export type ForgottenCounts = {
  readonly campaigns: number
  readonly contacts: number
  readonly singles: number
  readonly uploads: number
}

/** Nothing is written when there was nothing to forget. */
export function noteForgotten(activity: ActivityStore, counts: ForgottenCounts, at: number): void {
  if (Object.values(counts).every((count) => count === 0)) return
  activity.noteHere({
    operation: 'forgetData',
    at,
    contacts: counts.contacts,
    text: Object.entries(counts)
      .map(([name, count]) => `${name}: ${count}`)
      .join('\n'),
  })
}
