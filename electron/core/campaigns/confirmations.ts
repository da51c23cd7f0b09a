// The one-time confirmations: what was reviewed is what is sent, once, by whoever says its number.
import { createHash, randomBytes } from 'node:crypto'
import type { CampaignJob } from '../../../shared/campaigns/campaign.ts'
import type { Plan } from '../../../shared/campaigns/plan.ts'
import { AppFailure } from '../app-failure.ts'
import type { Clock } from '../ports.ts'

const lifeMs = 30 * 60 * 1000

/** Everything a send will use. Nothing of it can come from the window after the review. */
export type ReviewedJob = {
  readonly job: CampaignJob
  readonly plan: Plan
  /** SHA-256 of the people, sorted. */
  readonly audienceFingerprint: string
  readonly practice: boolean
  readonly accountId: string
  /** What the profile looked like: a changed connection needs a new review. */
  readonly profileHash: string
}

export type Confirmations = {
  /** The token names exactly this job. Earlier tokens of the same audience are worth nothing from now on. */
  readonly issue: (reviewed: ReviewedJob) => string
  /** Uses the token up. A wrong count leaves it in place. */
  readonly take: (token: string, confirmedCount: number) => ReviewedJob
}

type Held = { readonly reviewed: ReviewedJob; readonly jobHash: string; readonly until: number }

export function createConfirmations(clock: Clock): Confirmations {
  const held = new Map<string, Held>()
  return {
    issue(reviewed) {
      for (const [token, { reviewed: other }] of held) {
        if (other.job.audienceId === reviewed.job.audienceId) held.delete(token)
      }
      const token = randomBytes(24).toString('base64url')
      held.set(token, { reviewed, jobHash: hashOf(reviewed), until: clock.now() + lifeMs })
      return token
    },
    take(token, confirmedCount) {
      const entry = held.get(token)
      if (entry === undefined) throw new AppFailure('confirmation-expired')
      if (clock.now() >= entry.until || hashOf(entry.reviewed) !== entry.jobHash) {
        held.delete(token)
        throw new AppFailure('confirmation-expired')
      }
      const { audience } = entry.reviewed.plan
      if (confirmedCount !== audience) {
        throw new AppFailure('count-mismatch', { detail: `${confirmedCount} / ${audience}` })
      }
      held.delete(token)
      return entry.reviewed
    },
  }
}

function hashOf(reviewed: ReviewedJob): string {
  return createHash('sha256').update(JSON.stringify(reviewed)).digest('hex')
}
