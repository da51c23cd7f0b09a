// A send that is built before it is performed, so that the ledger can write it down first.
import { createHash } from 'node:crypto'
import type { Caller, CallOptions, CallRequest } from './caller.ts'
import type { Answer } from './classify-exchange.ts'
import { done } from './group-operations.ts'
import type { OperationRequest } from './operation-request.ts'
import type { Failure, Outcome } from './outcome.ts'

export type Prepared<T> = {
  readonly operation: string
  readonly method: string
  readonly url: string
  /** The exact body; holds texts and numbers, so it is not for logs. */
  readonly body: string
  /** SHA-256, hexadecimal, of method, address and body: what the ledger records before the send. */
  readonly requestHash: string
  /** Posts once. A second call is a bug and throws before anything leaves. */
  perform(options?: CallOptions): Promise<Outcome<T>>
}

/** A failure means that the profile has no such operation or an id cannot stand in its path. */
export function prepareRequest<T>(
  caller: Caller,
  call: CallRequest,
  read: (answer: Answer) => T,
): Prepared<T> | Failure {
  const request = caller.build(call)
  if ('kind' in request) return request
  let isSpent = false
  return {
    operation: call.operation,
    method: request.method,
    url: request.url,
    body: request.body ?? '',
    requestHash: hashOf(request),
    async perform(options) {
      if (isSpent) throw new Error(`The prepared ${call.operation} was already performed`)
      isSpent = true
      return done(await caller.changeBuilt(request, options), read)
    },
  }
}

/** For callers without a ledger, such as tests and the connection check. */
export async function performAtOnce<T>(
  prepared: Prepared<T> | Failure,
  options?: CallOptions,
): Promise<Outcome<T>> {
  return 'kind' in prepared ? prepared : prepared.perform(options)
}

function hashOf({ method, url, body }: OperationRequest): string {
  return createHash('sha256')
    .update(`${method} ${url}\n${body ?? ''}`)
    .digest('hex')
}
