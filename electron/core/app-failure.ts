// An expected failure: it gets a sentence and an action in the window, never a stack trace.
import type { FailureCode } from '../../shared/ipc/result.ts'

type FailureDetails = {
  readonly detail?: string
  readonly retryAfterMs?: number
  readonly cause?: unknown
}

export class AppFailure extends Error {
  readonly code: FailureCode
  /** What whoever refused said, word for word; empty when our own sentence says it all. */
  readonly detail: string
  readonly retryAfterMs: number | undefined

  constructor(code: FailureCode, details: FailureDetails = {}) {
    super(details.detail ? `${code}: ${details.detail}` : code, { cause: details.cause })
    this.name = 'AppFailure'
    this.code = code
    this.detail = details.detail ?? ''
    this.retryAfterMs = details.retryAfterMs
  }
}
