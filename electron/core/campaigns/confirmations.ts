// The one-time confirmations: what was reviewed is what is sent, once, by whoever says its number.
import { createHash, randomBytes } from 'node:crypto'
import type { CampaignJob } from '../../../shared/campaigns/campaign.ts'
import type { Plan } from '../../../shared/campaigns/plan.ts'
import { AppFailure } from '../app-failure.ts'
import type { Provider } from '../connection/provider-session.ts'
import type { Clock } from '../ports.ts'

const lifeMs = 30 * 60 * 1000

/** The connection at the time of the review: a changed one needs a new review. */
export type ReviewedWith = {
  readonly practice: boolean
  readonly accountId: string
  readonly profileHash: string
}

/** Everything a send will use. Nothing of it can come from the window after the review. */
export type ReviewedJob = ReviewedWith & {
  readonly job: CampaignJob
  readonly plan: Plan
  /** Of the people, in any order. */
  readonly audienceFingerprint: string
  /** Of the people and the text. */
  readonly contentHash: string
}

export type Confirmations<R> = {
  /** The token names exactly this review. Earlier tokens that it replaces are worth nothing from now on. */
  readonly issue: (reviewed: R) => string
  /** Uses the token up. A wrong count leaves it in place. */
  readonly take: (token: string, confirmedCount: number) => R
}

type Rules<R> = {
  /** The number a person has to say. */
  readonly countOf: (reviewed: R) => number
  readonly replaces: (later: R, earlier: R) => boolean
}

type Held<R> = { readonly reviewed: R; readonly jobHash: string; readonly until: number }

export function createConfirmations<R>(clock: Clock, rules: Rules<R>): Confirmations<R> {
  const held = new Map<string, Held<R>>()
  return {
    issue(reviewed) {
      for (const [token, { reviewed: other }] of held) {
        if (rules.replaces(reviewed, other)) held.delete(token)
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
      const count = rules.countOf(entry.reviewed)
      if (confirmedCount !== count) {
        throw new AppFailure('count-mismatch', { detail: `${confirmedCount} / ${count}` })
      }
      held.delete(token)
      return entry.reviewed
    },
  }
}

/** A new review of an audience replaces the earlier ones. */
export function createCampaignConfirmations(clock: Clock): Confirmations<ReviewedJob> {
  return createConfirmations(clock, {
    countOf: ({ plan }) => plan.audience,
    replaces: (later, earlier) => later.job.audienceId === earlier.job.audienceId,
  })
}

export function reviewedWith({ practice, accountId, profile }: Provider): ReviewedWith {
  return { practice, accountId, profileHash: hashOf(profile) }
}

/** Throws `confirmation-expired` when the connection is no longer the one of the review. */
export function refuseOtherConnection(reviewed: ReviewedWith, provider: Provider): void {
  const { practice, accountId, profileHash } = reviewedWith(provider)
  const isSame =
    reviewed.practice === practice &&
    reviewed.accountId === accountId &&
    reviewed.profileHash === profileHash
  if (!isSame) throw new AppFailure('confirmation-expired', { detail: 'connection' })
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
