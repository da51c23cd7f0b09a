// Compares what the sender says and keeps with what the provider really did.
import { DatabaseSync } from 'node:sqlite'
import type { PracticeEffect } from '../../electron/practice/practice-store.ts'
import { type Claim, type KillJob, numbersOf } from './kill-order.ts'

export type Verdict = {
  readonly kills: number
  readonly doubleSends: number
  readonly lost: number
  readonly duplicated: number
  readonly falseSent: number
  readonly falseNotSent: number
  readonly unsurfaced: number
}

export const spotless: Verdict = {
  kills: 0,
  doubleSends: 0,
  lost: 0,
  duplicated: 0,
  falseSent: 0,
  falseNotSent: 0,
  unsurfaced: 0,
}

const saysSent = new Set(['scheduled', 'sending', 'paused', 'completed'])
const saysNotSent = new Set(['stopped', 'rejected', 'cancelled', 'failed'])

export function acceptedFor(
  name: string,
  effects: readonly PracticeEffect[],
): readonly PracticeEffect[] {
  return effects.filter(
    (effect) => effect.kind === 'campaign-accepted' && (effect.name ?? '').startsWith(`${name} ·`),
  )
}

/** What a claim of this moment gets wrong: the provider's log already holds everything it did. */
export function faultOfClaim(
  claim: Claim,
  effects: readonly PracticeEffect[],
): 'falseSent' | 'falseNotSent' | null {
  const isThere = acceptedFor(claim.name, effects).length > 0
  if (saysSent.has(claim.status) && !isThere) return 'falseSent'
  return saysNotSent.has(claim.status) && isThere ? 'falseNotSent' : null
}

/** The faults of one campaign at the end of its round. */
export function judgeJob(
  job: KillJob,
  claim: Claim | undefined,
  effects: readonly PracticeEffect[],
): Verdict {
  const accepted = acceptedFor(job.name, effects)
  const wrong = claim === undefined ? null : faultOfClaim(claim, effects)
  const wanted = new Set(numbersOf(job))
  const reached = accepted[0]?.numbers ?? []
  const lost =
    accepted.length === 0 ? 0 : [...wanted].filter((one) => !reached.includes(one)).length
  const distinct = new Set(reached.filter((one) => wanted.has(one))).size
  return {
    ...spotless,
    doubleSends: Math.max(0, accepted.length - 1),
    lost,
    duplicated: reached.length - distinct,
    falseSent: wrong === 'falseSent' ? 1 : 0,
    falseNotSent: wrong === 'falseNotSent' ? 1 : 0,
    unsurfaced: isSurfaced(job, claim, accepted.length > 0) ? 0 : 1,
  }
}

/** A send that the provider shows must be known as sent; one that it hides may be shown as unclear. */
function isSurfaced(job: KillJob, claim: Claim | undefined, isThere: boolean): boolean {
  if (claim === undefined) return false
  if (claim.status === 'unresolved') return !isThere || job.isHidden
  return saysSent.has(claim.status) || saysNotSent.has(claim.status)
}

/** Sends whose outcome the ledger does not know although their campaign is not shown as unclear. */
export function unclearIntents(workspace: string): number {
  const database = new DatabaseSync(workspace, { readOnly: true })
  const row = database
    .prepare(
      `SELECT count(*) AS n FROM intent JOIN campaign ON campaign.id = intent.campaign_id
       WHERE intent.outcome IN ('pending', 'unknown') AND campaign.status <> 'unresolved'`,
    )
    .get()
  database.close()
  return Number(row?.n)
}

export function sumOf(verdicts: readonly Verdict[]): Verdict {
  const keys = Object.keys(spotless) as (keyof Verdict)[]
  const sum = { ...spotless } as Record<keyof Verdict, number>
  for (const verdict of verdicts) for (const key of keys) sum[key] += verdict[key]
  return sum
}

export function isSpotless({ kills: _, ...faults }: Verdict): boolean {
  return Object.values(faults).every((count) => count === 0)
}

export function asLine(verdict: Verdict): string {
  return Object.entries(verdict)
    .map(([name, count]) => `${name}=${count}`)
    .join(' ')
}
