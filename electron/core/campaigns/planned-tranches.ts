// Turns a schedule into tranches with their instants and the people in each.
import type { TrancheView } from '../../../shared/campaigns/campaign.ts'
import type { Schedule } from '../../../shared/schedule/schedule.ts'
import { toInstant } from '../../../shared/schedule/scheduled-time.ts'
import { trancheHeadCounts } from '../../../shared/schedule/tranches.ts'

/** The schedule must have no error: a time that cannot be resolved throws. */
export function plannedTranches(schedule: Schedule, audience: number): readonly TrancheView[] {
  switch (schedule.kind) {
    case 'now':
      return [whole(audience, null)]
    case 'at':
      return [whole(audience, toInstant(schedule.time))]
    case 'tranches': {
      const percents = schedule.tranches.map((tranche) => tranche.percent)
      const counts = trancheHeadCounts(percents, audience)
      return schedule.tranches.map(({ percent, time }, index) => ({
        percent,
        headCount: counts[index] ?? 0,
        startsAt: toInstant(time),
        status: 'scheduled',
      }))
    }
    default:
      return schedule satisfies never
  }
}

function whole(audience: number, startsAt: string | null): TrancheView {
  return { percent: 100, headCount: audience, startsAt, status: 'scheduled' }
}
