// Makes one call of an operation: address, credential, turn, exchange, verdict.
import {
  type OperationName,
  operationServices,
  type ProviderProfile,
} from '../../../shared/provider/provider-profile.ts'
import { type Authoriser, createAuthoriser } from './authoriser.ts'
import { type Answer, classifyExchange, type Effect } from './classify-exchange.ts'
import type { FindCredential } from './credential.ts'
import { type ExchangeRecord, maskExchange } from './exchange-record.ts'
import type { HttpPort, WireExchange } from './http-port.ts'
import {
  buildOperation,
  type Fields,
  type OperationRequest,
  type PathIds,
} from './operation-request.ts'
import type { Failure } from './outcome.ts'
import { createRateGate, type RateGate, type Wait } from './rate-gate.ts'
import { retryRead } from './read-retry.ts'

export type CallOptions = { readonly signal?: AbortSignal }

export type ProviderParts = {
  readonly http: HttpPort
  readonly profile: ProviderProfile
  readonly credentials: FindCredential
  /** Epoch milliseconds. */
  readonly clock: { now(): number }
  readonly wait: Wait
  readonly random: () => number
  /** Told of every request that was tried, log-ins included; holds nothing secret or personal. */
  readonly onExchange?: (record: ExchangeRecord) => void
}

export type CallRequest = {
  readonly operation: OperationName
  readonly ids?: PathIds
  readonly fields?: Fields | readonly unknown[]
}

export type Caller = {
  readonly profile: ProviderProfile
  readonly clock: { now(): number }
  /** Repeats what only reads. */
  read(request: CallRequest, options?: CallOptions): Promise<Answer | Failure>
  /** Reads once, for a person who waits for a verdict. */
  readOnce(request: CallRequest, options?: CallOptions): Promise<Answer | Failure>
  /** Performs a change at most once, on a connection of its own. */
  change(request: CallRequest, options?: CallOptions): Promise<Answer | Failure>
  /** A change whose request was built before; the caller keeps it from running twice. */
  changeBuilt(request: OperationRequest, options?: CallOptions): Promise<Answer | Failure>
  build(request: CallRequest): OperationRequest | Failure
}

/** Refusals that an expired token explains: the message was not accepted, so one repeat is safe. */
const TOKEN_REFUSALS: ReadonlySet<number> = new Set([401, 403, 426])

export function createCaller(parts: ProviderParts): Caller {
  const authoriser = createAuthoriser(parts)
  const gate = createRateGate(parts.profile.wire.requestsPerSecond, parts.clock, parts.wait)
  const line: Line = { parts, authoriser, gate }

  const build = (request: CallRequest): OperationRequest | Failure => {
    if (!parts.profile.operations[request.operation].enabled) {
      return { kind: 'not-sent', reason: 'operation-off' }
    }
    const built = buildOperation(parts.profile, request.operation, request)
    return built ?? { kind: 'not-sent', reason: 'invalid-request' }
  }
  const perform = async (request: CallRequest, effect: Effect, options: CallOptions) => {
    const built = build(request)
    return 'kind' in built ? built : performOnce(line, built, effect, options)
  }

  return {
    profile: parts.profile,
    clock: parts.clock,
    build,
    read: (request, options = {}) =>
      retryRead(() => perform(request, 'read', options), { ...parts, signal: options.signal }),
    readOnce: (request, options = {}) => perform(request, 'read', options),
    change: (request, options = {}) => perform(request, 'change', options),
    changeBuilt: (request, options = {}) => performOnce(line, request, 'change', options),
  }
}

type Line = {
  readonly parts: ProviderParts
  readonly authoriser: Authoriser
  readonly gate: RateGate
}

async function performOnce(
  line: Line,
  request: OperationRequest,
  effect: Effect,
  options: CallOptions,
): Promise<Answer | Failure> {
  const service = operationServices[request.operation]
  const first = await authorisedExchange(line, request, effect, options)
  const mayBeOldToken = first.kind === 'refused' && TOKEN_REFUSALS.has(first.status)
  if (!mayBeOldToken || !line.authoriser.forgetToken(service)) return first
  return authorisedExchange(line, request, effect, options)
}

async function authorisedExchange(
  line: Line,
  request: OperationRequest,
  effect: Effect,
  { signal }: CallOptions,
): Promise<Answer | Failure> {
  const { authoriser, gate, parts } = line
  const authorisation = await authoriser.authorise(request.operation, signal)
  if (authorisation.kind !== 'ready') return authorisation
  await gate(signal)
  if (signal?.aborted) return { kind: 'not-sent', reason: 'aborted' }
  const startedAtMs = parts.clock.now()
  const exchange = await exchangeOf(parts, request, effect, {
    headers: authorisation.headers,
    signal,
  })
  const endedAtMs = parts.clock.now()
  const service = operationServices[request.operation]
  const verdict = classifyExchange(exchange, { service, effect, nowMs: endedAtMs })
  const known = { startedAtMs, endedAtMs, verdict }
  parts.onExchange?.(maskExchange(parts.profile, request, exchange, known))
  return verdict
}

function exchangeOf(
  parts: ProviderParts,
  request: OperationRequest,
  effect: Effect,
  {
    headers,
    signal,
  }: {
    readonly headers: Readonly<Record<string, string>>
    readonly signal: AbortSignal | undefined
  },
): Promise<WireExchange> {
  const { wire } = parts.profile
  const described = request.contentType === null ? {} : { 'content-type': request.contentType }
  return parts.http.exchange(
    {
      method: request.method,
      url: request.url,
      headers: { accept: 'application/json', ...headers, ...described },
      body: request.body,
    },
    {
      deadlineMs: effect === 'change' ? wire.sendDeadlineMs : wire.readDeadlineMs,
      freshConnection: effect === 'change',
      ...(signal ? { signal } : {}),
    },
  )
}
