// The refusal of a command, on this side of the door: one closed code, and the refuser's own words.
import type { Failure, FailureCode } from '../../shared/ipc/result.ts'

export class CommandError extends Error {
  readonly code: FailureCode
  readonly detail: string
  readonly retryAfterMs: number | undefined

  constructor(failure: Failure) {
    super(failure.message ? `${failure.code}: ${failure.message}` : failure.code)
    this.name = 'CommandError'
    this.code = failure.code
    this.detail = failure.message
    this.retryAfterMs = failure.retryAfterMs
  }
}

/** Anything thrown, told as a failure the window has a sentence for. */
export function toFailure(error: unknown): Failure {
  if (!(error instanceof CommandError)) return { code: 'unexpected', message: String(error) }
  return { code: error.code, message: error.detail }
}
