// Writes an exchange down as text anybody may read: its whole shape, and nobody's number, name, text or secret.
import {
  operationServices,
  type ProviderProfile,
} from '../../../shared/provider/provider-profile.ts'
import { foldKey } from './answer-fields.ts'
import { type AnswerBody, isRecord, readAnswerBody } from './answer-json.ts'
import type { AnsweredExchange, WireExchange } from './http-port.ts'
import { maskNumbers } from './mask-numbers.ts'
import type { OperationRequest } from './operation-request.ts'
import { isErrorEnvelope } from './refusal-body.ts'

const dots = '••••••••'
const longest = 8000
const shownItems = 2

/** Only the values of these fields are shown; whatever else is text is told by its length. */
const openFields = new Set(
  [
    ...['key', 'scheduletype', 'senderid', 'from', 'percentage', 'page', 'pagesize', 'language'],
    ...['gender', 'status', 'state', 'statusname', 'groupid', 'campaignid', 'id', 'messageid'],
    ...['accid', 'currencycode', 'code', 'segmentnum', 'edrstatus', 'httpstatus', 'startdate'],
    ...['enddate', 'creationdate', 'date', 'wildcardsmessage', 'clientmessageid'],
  ].map(foldKey),
)
/** What the provider says went wrong; shown in an error answer only, numbers masked. */
const complaints = new Set(['message', 'listerrors', 'errormessage', 'error', 'detail', 'title'])

export function maskedRequest(profile: ProviderProfile, request: OperationRequest): string {
  const { auth } = profile.services[operationServices[request.operation]]
  const [path] = profile.operations[request.operation].path.split('?')
  const query = [...new URLSearchParams(request.url.split('?')[1] ?? '')]
  const asked = query.map(([name, value]) => `${name}=${maskedValue(name, value, false)}`)
  const lines = [
    `${request.method} ${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}`,
    `host: ${/^https?:\/\/([^/]+)/.exec(request.url)?.[1] ?? ''}`,
    `${auth.mode === 'header' ? auth.name.toLowerCase() : 'authorization'}: ${dots}`,
    ...(request.contentType === null ? [] : [`content-type: ${request.contentType}`]),
  ]
  return clip([...lines, '', maskedRequestBody(request)].join('\n').trimEnd())
}

/** null when no answer came. */
export function maskedAnswer(exchange: WireExchange): string | null {
  if (exchange.kind !== 'answered') return null
  const body = readAnswerBody(exchange.body)
  return clip(`${exchange.status}\n\n${maskedAnswerBody(exchange, body)}`.trimEnd())
}

function maskedRequestBody({ body, contentType }: OperationRequest): string {
  if (body === null) return ''
  if (contentType?.startsWith('application/json') !== true) {
    const fields = [...new URLSearchParams(body)]
    return fields.map(([name, value]) => `${name}=${maskedValue(name, value, false)}`).join('\n')
  }
  return JSON.stringify(masked('', JSON.parse(body), false), null, 1)
}

function maskedAnswerBody({ status, body: raw }: AnsweredExchange, body: AnswerBody): string {
  const isError = status >= 400 || (body.kind === 'json' && isErrorEnvelope(body.value))
  switch (body.kind) {
    case 'empty':
      return ''
    case 'json':
      return JSON.stringify(masked('', body.value, isError), null, 1)
    case 'text':
      return isError ? maskNumbers(body.text.slice(0, 300)) : lengthOf(body.text)
    case 'html':
      return `(HTML, ${raw.length})`
    case 'broken':
      return lengthOf(raw)
  }
}

function masked(name: string, value: unknown, isError: boolean): unknown {
  if (Array.isArray(value)) {
    const shown = value.slice(0, shownItems).map((item) => masked(name, item, isError))
    return value.length > shownItems ? [...shown, `… +${value.length - shownItems}`] : shown
  }
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([key, item]) => [key, masked(key, item, isError)])
    return Object.fromEntries(entries)
  }
  if (typeof value === 'number') return Math.abs(value) < 1e7 ? value : maskNumbers(String(value))
  return typeof value === 'string' ? maskedValue(name, value, isError) : value
}

function maskedValue(name: string, text: string, isError: boolean): string {
  const key = foldKey(name)
  const isShown = openFields.has(key) || (isError && complaints.has(key))
  if (isShown) return maskNumbers(text)
  return /^\+?\d{7,}(?:,\+?\d{7,})*$/.test(text) ? maskNumbers(text) : lengthOf(text)
}

function lengthOf(text: string): string {
  return `(${text.length})`
}

function clip(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
