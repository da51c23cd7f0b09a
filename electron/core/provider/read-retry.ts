// Repeats calls that only read, with patience and a limit. Nothing that changes the provider comes here.
import {
  DelegateBackoff,
  type FailureReason,
  handleWhenResult,
  type IRetryBackoffContext,
  retry,
} from 'cockatiel'
import type { Answer } from './classify-exchange.ts'
import type { Failure } from './outcome.ts'
import type { Wait } from './rate-gate.ts'

type Result = Answer | Failure

const MAX_RETRIES = 5
const TOTAL_MS = 120_000
const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 15_000

const PASSING_NOT_SENT: ReadonlySet<string> = new Set([
  'name-not-found',
  'connection-refused',
  'unreachable',
  'timeout',
])
const PASSING_UNKNOWN: ReadonlySet<string> = new Set(['timeout', 'connection-lost', 'server-error'])
const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 425, 429])

type Parts = {
  readonly clock: { now(): number }
  readonly wait: Wait
  /** In [0, 1): spreads the repeats of many callers. */
  readonly random: () => number
  readonly signal?: AbortSignal | undefined
}

/**
 * Up to five repeats with full jitter; a Retry-After is obeyed; none begins later than two minutes
 * after the first try.
 */
export function retryRead(attempt: () => Promise<Result>, parts: Parts): Promise<Result> {
  const startedAt = parts.clock.now()
  let waitMs = 0
  const isWorthRepeating = (value: unknown): boolean => {
    const result = value as Result
    const beginsAt = parts.clock.now() - startedAt + (retryAfterOf(result) ?? 0)
    return isPassing(result) && beginsAt < TOTAL_MS && parts.signal?.aborted !== true
  }
  const policy = retry(handleWhenResult(isWorthRepeating), {
    maxAttempts: MAX_RETRIES,
    // The wait itself is ours, below: the library's own cannot be interrupted or simulated.
    backoff: new DelegateBackoff((context: IRetryBackoffContext<unknown>) => {
      waitMs = waitBefore(context.result, context.attempt, parts.random)
      return 0
    }),
  })
  return policy.execute(async ({ attempt: number }) => {
    if (number > 0) await parts.wait(waitMs, parts.signal)
    return attempt()
  }, parts.signal)
}

function waitBefore(
  reason: FailureReason<unknown>,
  attemptNumber: number,
  random: () => number,
): number {
  const ceiling = Math.min(FIRST_WAIT_MS * 2 ** (attemptNumber - 1), LONGEST_WAIT_MS)
  const asked = 'value' in reason ? retryAfterOf(reason.value as Result) : null
  return asked ?? Math.ceil(random() * ceiling)
}

function isPassing(result: Result): boolean {
  switch (result.kind) {
    case 'ok':
      return false
    case 'refused':
      return PASSING_STATUSES.has(result.status)
    case 'not-sent':
      return PASSING_NOT_SENT.has(result.reason)
    case 'unknown':
      return PASSING_UNKNOWN.has(result.reason) || PASSING_STATUSES.has(result.status ?? 0)
  }
}

function retryAfterOf(result: Result): number | null {
  return 'retryAfterMs' in result ? (result.retryAfterMs ?? null) : null
}
