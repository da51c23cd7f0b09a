// Names the cause of a failed exchange without repeating what the error says, which may hold addresses.
import { errors } from 'undici'
import type { NoAnswerCause, NotSentCause } from '../core/provider/http-port.ts'
import { AnswerTooLarge, AnswerUnreadable } from './provider-http-answer.ts'

/** Why the exchange was stopped from our side, if it was. */
export type Stop = 'timeout' | 'aborted' | null

const UNREACHABLE = /^(?:ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|ENETDOWN|EHOSTDOWN|EPROTO)$/
const CERTIFICATE =
  /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECRYPT|DECODE)|HOSTNAME_MISMATCH|ERR_TLS|UND_ERR_PRX_TLS|INVALID_CA|INVALID_PURPOSE/

export function notSentCause(error: unknown, stop: Stop): NotSentCause {
  if (stop !== null) return stop
  const code = codeOf(error)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name-not-found'
  if (code === 'ECONNREFUSED') return 'connection-refused'
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') return 'timeout'
  if (UNREACHABLE.test(code) || code.startsWith('ERR_SSL')) return 'unreachable'
  if (CERTIFICATE.test(code)) return 'untrusted-certificate'
  if (code === 'UND_ERR_INVALID_ARG' || code === 'ERR_INVALID_URL') return 'invalid-request'
  return 'unreachable'
}

export function noAnswerCause(error: unknown, stop: Stop): NoAnswerCause {
  if (stop !== null) return stop
  if (error instanceof AnswerTooLarge) return 'answer-too-large'
  if (error instanceof AnswerUnreadable) return 'answer-unreadable'
  const code = codeOf(error)
  const isParser = error instanceof errors.HTTPParserError || code === 'UND_ERR_HEADERS_OVERFLOW'
  const isDecoder = code.startsWith('Z_') || code.startsWith('ERR_')
  return isParser || isDecoder ? 'answer-unreadable' : 'connection-lost'
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const { code } = error as { readonly code?: unknown }
  if (typeof code === 'string') return code
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause
  return inner === undefined ? '' : codeOf(inner)
}
