// Gives each request its credential, trading a user and password for a short token where needed.
import {
  type OperationName,
  operationServices,
  type ProviderProfile,
  type ServiceName,
} from '../../../shared/provider/provider-profile.ts'
import { isRecord } from './answer-json.ts'
import { readText } from './answer-values.ts'
import { classifyExchange } from './classify-exchange.ts'
import { type FindCredential, staticHeader } from './credential.ts'
import { type ExchangeRecord, maskExchange } from './exchange-record.ts'
import type { HttpPort } from './http-port.ts'
import { buildOperation } from './operation-request.ts'
import type { Failure } from './outcome.ts'

export type Authorisation =
  | { readonly kind: 'ready'; readonly headers: Readonly<Record<string, string>> }
  | Failure

export type Authoriser = {
  authorise(operation: OperationName, signal?: AbortSignal): Promise<Authorisation>
  /** Drops the token of a service; true when there was one to renew. */
  forgetToken(service: ServiceName): boolean
}

type Parts = {
  readonly http: HttpPort
  readonly profile: ProviderProfile
  readonly credentials: FindCredential
  readonly clock: { now(): number }
  readonly onExchange?: (record: ExchangeRecord) => void
}

type Token = {
  readonly text: string
  /** What it was traded for: another user or password needs another token. */
  readonly login: string
  readonly until: number
}

// A token lives one hour; it is renewed a little earlier.
const TOKEN_LIFE_MS = 55 * 60_000
const ALWAYS_BASIC: ReadonlySet<OperationName> = new Set(['account', 'login'])

export function createAuthoriser(parts: Parts): Authoriser {
  const tokens = new Map<ServiceName, Token>()

  async function authorise(operation: OperationName, signal?: AbortSignal): Promise<Authorisation> {
    const service = operationServices[operation]
    const { auth, headers } = parts.profile.services[service]
    const credential = await parts.credentials(service)
    const own = credential === null ? null : staticHeader(auth, credential)
    if (own === null) return { kind: 'not-sent', reason: 'no-credential' }
    const fixed = { ...lowerNames(headers), ...own }
    if (auth.mode !== 'bearer-login' || ALWAYS_BASIC.has(operation)) {
      return { kind: 'ready', headers: fixed }
    }
    const token = await tokenOf(service, fixed, signal)
    return typeof token === 'string'
      ? { kind: 'ready', headers: { ...fixed, authorization: `Bearer ${token}` } }
      : token
  }

  async function tokenOf(
    service: ServiceName,
    headers: Readonly<Record<string, string>>,
    signal?: AbortSignal,
  ): Promise<string | Failure> {
    const kept = tokens.get(service)
    const login = headers.authorization ?? ''
    const isValid = kept?.login === login && kept.until > parts.clock.now()
    if (kept !== undefined && isValid) return kept.text
    const answer = await logIn(parts, service, headers, signal)
    if (typeof answer === 'string') {
      tokens.set(service, { text: answer, login, until: parts.clock.now() + TOKEN_LIFE_MS })
    }
    return answer
  }

  return { authorise, forgetToken: (service) => tokens.delete(service) }
}

/** The token, or why there is none; whatever was to follow has not been sent. */
async function logIn(
  parts: Parts,
  service: ServiceName,
  headers: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<string | Failure> {
  const request = buildOperation(parts.profile, 'login', {})
  if (request === null || !parts.profile.operations.login.enabled) {
    return { kind: 'not-sent', reason: 'operation-off' }
  }
  const startedAtMs = parts.clock.now()
  const exchange = await parts.http.exchange(
    { method: request.method, url: request.url, headers, body: null },
    { deadlineMs: parts.profile.wire.readDeadlineMs, ...(signal ? { signal } : {}) },
  )
  const endedAtMs = parts.clock.now()
  const answer = classifyExchange(exchange, { service, effect: 'read', nowMs: endedAtMs })
  const known = { startedAtMs, endedAtMs, verdict: answer }
  parts.onExchange?.(maskExchange(parts.profile, request, exchange, known))
  if (answer.kind === 'unknown') return { kind: 'not-sent', reason: 'login-failed' }
  if (answer.kind !== 'ok') return answer
  return readToken(answer.body) ?? { kind: 'not-sent', reason: 'login-failed' }
}

function readToken(body: { readonly kind: string; readonly value?: unknown }): string | null {
  const token = isRecord(body.value) ? readText(body.value, ['token', 'accesstoken']) : null
  return token !== null && /^[\x21-\x7e]+$/.test(token) ? token : null
}

function lowerNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
}
