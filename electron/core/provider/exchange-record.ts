// What the activity log may keep of a request: where, how much and which fields; never whose or what.
import {
  type OperationName,
  operationServices,
  type ProviderProfile,
  type ServiceName,
} from '../../../shared/provider/provider-profile.ts'
import { isRecord } from './answer-json.ts'
import type { Answer } from './classify-exchange.ts'
import type { HttpMethod, WireExchange } from './http-port.ts'
import { maskedAnswer, maskedRequest } from './masked-exchange.ts'
import type { OperationRequest } from './operation-request.ts'
import type { Failure } from './outcome.ts'

export type ExchangeRecord = {
  readonly startedAtMs: number
  readonly durationMs: number
  readonly operation: OperationName
  readonly service: ServiceName
  readonly method: HttpMethod
  /** Host and port, without path. */
  readonly host: string
  /** With its placeholders: ids and queries stay out. */
  readonly path: string
  /** Names of the fields that travelled, wildcards included; never their values. */
  readonly fields: readonly string[]
  readonly contacts: number
  readonly requestBytes: number
  readonly result: WireExchange['kind']
  readonly status: number | null
  readonly reason: string | null
  /** What it came to for whoever asked. */
  readonly outcome: 'done' | 'refused' | 'not-sent' | 'unknown'
  /** The exchange as text, masked; no answer is null. */
  readonly request: string
  readonly answer: string | null
}

/** Everything secret or personal is left out by building the record from names and sizes alone. */
export function maskExchange(
  profile: ProviderProfile,
  request: OperationRequest,
  exchange: WireExchange,
  known: {
    readonly startedAtMs: number
    readonly endedAtMs: number
    readonly verdict: Answer | Failure
  },
): ExchangeRecord {
  const sent = parseBody(request)
  return {
    startedAtMs: known.startedAtMs,
    durationMs: Math.max(0, known.endedAtMs - known.startedAtMs),
    operation: request.operation,
    service: operationServices[request.operation],
    method: request.method,
    host: /^https?:\/\/([^/]+)/.exec(request.url)?.[1] ?? '',
    path: profile.operations[request.operation].path,
    fields: fieldNames(sent),
    contacts: countContacts(sent),
    requestBytes: request.body === null ? 0 : Buffer.byteLength(request.body),
    result: exchange.kind,
    status: exchange.kind === 'answered' ? exchange.status : null,
    reason: exchange.kind === 'answered' ? null : exchange.reason,
    outcome: known.verdict.kind === 'ok' ? 'done' : known.verdict.kind,
    request: maskedRequest(profile, request),
    answer: maskedAnswer(exchange),
  }
}

function parseBody(request: OperationRequest): unknown {
  if (request.body === null) return null
  if (request.contentType?.startsWith('application/json') !== true) {
    return Object.fromEntries(new URLSearchParams(request.body))
  }
  return JSON.parse(request.body)
}

function fieldNames(sent: unknown): readonly string[] {
  const rows = Array.isArray(sent) ? sent : [sent]
  const names = rows.filter(isRecord).flatMap((row) => [...Object.keys(row), ...wildcardKeys(row)])
  return [...new Set(names)]
}

function wildcardKeys(row: Readonly<Record<string, unknown>>): readonly string[] {
  const contacts = row.Contacts ?? row.contacts
  const first = Array.isArray(contacts) ? contacts[0] : null
  const wildcards = isRecord(first) ? (first.Wildcards ?? first.wildcards) : null
  if (!Array.isArray(wildcards)) return []
  return wildcards.filter(isRecord).map((one) => String(one.Key ?? one.key ?? ''))
}

function countContacts(sent: unknown): number {
  if (Array.isArray(sent)) return sent.length
  if (!isRecord(sent)) return 0
  const contacts = sent.Contacts ?? sent.contacts
  if (Array.isArray(contacts)) return contacts.length
  return typeof sent.to === 'string' ? sent.to.split(',').length : 0
}
