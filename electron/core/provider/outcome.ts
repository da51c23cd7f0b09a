// The closed set of ways a call to the provider can end.
import type { ListError } from '../../../shared/provider/list-error.ts'
import type { NoAnswerCause, NotSentCause } from './http-port.ts'

export type RefusalCode =
  | 'unauthorised'
  | 'forbidden'
  | 'request-error'
  | 'not-found'
  | 'wrong-path-or-method'
  | 'too-many-requests'
  | 'no-funds'
  | 'no-text'
  | 'credentials-expired'
  | 'no-destination'
  | 'blacklisted'
  | 'token-expired'

/** Causes that stop a call before its request exists, besides those of the network. */
export type NotSentReason =
  | NotSentCause
  | 'operation-off'
  | 'no-credential'
  | 'login-failed'
  | 'no-account'

export type UnknownReason =
  | NoAnswerCause
  | 'server-error'
  | 'redirected'
  | 'unexpected-status'
  | 'unreadable-answer'
  | 'contradictory-answer'

/** The provider said no, in a way that leaves no doubt that nothing was performed. */
export type Refused = {
  readonly kind: 'refused'
  readonly status: number
  readonly code: RefusalCode
  /** The provider's own words, possibly empty; never the request's. */
  readonly message: string
  readonly listErrors: readonly ListError[]
  readonly retryAfterMs?: number
}

/** No byte of the request reached the provider: it may be sent again. */
export type NotSent = { readonly kind: 'not-sent'; readonly reason: NotSentReason }

/** The provider may or may not have performed it: reconcile, never repeat. */
export type Unknown = {
  readonly kind: 'unknown'
  readonly reason: UnknownReason
  readonly status?: number
  readonly retryAfterMs?: number
}

export type Failure = Refused | NotSent | Unknown
export type Outcome<T> = { readonly kind: 'done'; readonly value: T } | Failure

/** Keeps a failure as it is and turns the value of a success into another. */
export function mapOutcome<A, B>(outcome: Outcome<A>, change: (value: A) => B): Outcome<B> {
  return outcome.kind === 'done' ? { kind: 'done', value: change(outcome.value) } : outcome
}
