// Decides what an exchange means for the caller: performed, refused, never left, or nobody knows.
import type { ServiceName } from '../../../shared/provider/provider-profile.ts'
import { type AnswerBody, readAnswerBody } from './answer-json.ts'
import type { AnsweredExchange, WireExchange } from './http-port.ts'
import type { Failure, RefusalCode, UnknownReason } from './outcome.ts'
import { deniesSuccess, isErrorEnvelope, readRefusalBody } from './refusal-body.ts'
import { retryAfterMs } from './retry-after.ts'

/** `read` changes nothing at the provider; everything else does, and counts as a send here. */
export type Effect = 'read' | 'change'

export type Answer = { readonly kind: 'ok'; readonly status: number; readonly body: AnswerBody }

const SYSTEM_EXCEPTION = 2

const REFUSALS: Readonly<Record<number, RefusalCode>> = {
  400: 'request-error',
  401: 'unauthorised',
  403: 'forbidden',
  404: 'wrong-path-or-method',
  405: 'wrong-path-or-method',
  422: 'request-error',
  429: 'too-many-requests',
}

/** Statuses to which only the transactional API gives a meaning of its own. */
const TRANSACTIONAL_REFUSALS: Readonly<Record<number, RefusalCode>> = {
  402: 'no-funds',
  406: 'no-text',
  412: 'credentials-expired',
  418: 'no-destination',
  423: 'blacklisted',
  426: 'token-expired',
}

/** The one table of outcomes. Whatever is not a plain yes or a plain no is `unknown`. */
export function classifyExchange(
  exchange: WireExchange,
  call: { readonly service: ServiceName; readonly effect: Effect; readonly nowMs: number },
): Answer | Failure {
  if (exchange.kind === 'not-sent') return exchange
  if (exchange.kind === 'no-answer') return { kind: 'unknown', reason: exchange.reason }
  const { status } = exchange
  if (status >= 200 && status < 300) return classifySuccess(exchange, call.effect)
  const code = refusalCode(status, call.service)
  if (code !== null) return classifyRefusal(exchange, code, call.nowMs)
  return unknownAnswer(exchange, call.nowMs)
}

function classifySuccess(exchange: AnsweredExchange, effect: Effect): Answer | Failure {
  const { status } = exchange
  const body = readAnswerBody(exchange.body)
  if (body.kind === 'html' && effect === 'read') {
    return { kind: 'refused', status, code: 'wrong-path-or-method', message: '', listErrors: [] }
  }
  if (body.kind === 'html' || body.kind === 'broken') {
    return { kind: 'unknown', reason: 'unreadable-answer', status }
  }
  if (body.kind === 'json' && isErrorEnvelope(body.value)) {
    const { message, code, listErrors } = readRefusalBody(body)
    if (code === SYSTEM_EXCEPTION) return { kind: 'unknown', reason: 'server-error', status }
    return { kind: 'refused', status, code: 'request-error', message, listErrors }
  }
  if (body.kind === 'json' && deniesSuccess(body.value)) {
    return { kind: 'unknown', reason: 'contradictory-answer', status }
  }
  return { kind: 'ok', status, body }
}

function refusalCode(status: number, service: ServiceName): RefusalCode | null {
  const own = service === 'transactional' ? TRANSACTIONAL_REFUSALS[status] : undefined
  return REFUSALS[status] ?? own ?? null
}

function classifyRefusal(exchange: AnsweredExchange, code: RefusalCode, nowMs: number): Failure {
  const { status } = exchange
  const body = readAnswerBody(exchange.body)
  if (code === 'request-error' && body.kind === 'broken') {
    return { kind: 'unknown', reason: 'unreadable-answer', status }
  }
  const read = readRefusalBody(body)
  // A system exception is no considered refusal: it may have struck after the work was done.
  if (code === 'request-error' && read.code === SYSTEM_EXCEPTION) {
    return { kind: 'unknown', reason: 'server-error', status }
  }
  const wait = retryAfterMs(exchange.headers['retry-after'], nowMs)
  return {
    kind: 'refused',
    status,
    code: preciseCode(code, status, body),
    message: read.message,
    listErrors: read.listErrors,
    ...(wait === null ? {} : { retryAfterMs: wait }),
  }
}

function preciseCode(code: RefusalCode, status: number, body: AnswerBody): RefusalCode {
  if (code === 'request-error' && body.kind === 'html') return 'wrong-path-or-method'
  // The documented error body under a 404 comes from the operation itself: the path was right.
  if (status === 404 && body.kind === 'json' && isErrorEnvelope(body.value)) return 'not-found'
  return code
}

function unknownAnswer(exchange: AnsweredExchange, nowMs: number): Failure {
  const wait = retryAfterMs(exchange.headers['retry-after'], nowMs)
  return {
    kind: 'unknown',
    reason: unknownReason(exchange.status),
    status: exchange.status,
    ...(wait === null ? {} : { retryAfterMs: wait }),
  }
}

function unknownReason(status: number): UnknownReason {
  if (status >= 500) return 'server-error'
  return status >= 300 && status < 400 ? 'redirected' : 'unexpected-status'
}
