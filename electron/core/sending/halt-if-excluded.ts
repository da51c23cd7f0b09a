// Ends a run when somebody of its audience asked for no messages since it was confirmed.
import { stoppedBy } from './halt.ts'
import type { CampaignRun } from './sending-desk.ts'

/** Asked before anything is uploaded and once more right before the send. */
export function haltIfExcluded({ desk, record }: CampaignRun): void {
  const excluded = desk.exclusions.countInAudience(record.audienceId)
  if (excluded > 0) throw stoppedBy('excluded-people', String(excluded))
}
