// The provider port over undici: one request, one account of it; certificates always checked, nothing repeated.
import type { SecureContext } from 'node:tls'
import { Agent, type Dispatcher, errors, ProxyAgent, request as undiciRequest } from 'undici'
import type {
  ExchangeOptions,
  HttpPort,
  WireExchange,
  WireRequest,
} from '../core/provider/http-port.ts'
import { isEndUncertain, readAnswer } from './provider-http-answer.ts'
import { noAnswerCause, notSentCause, type Stop } from './provider-http-causes.ts'
import { watchSentHeaders } from './sent-headers-watch.ts'
import { trustedContext } from './trusted-certificates.ts'

export type ProviderHttp = HttpPort & {
  /** Drops the idle connections; exchanges under way end as they can. */
  close(): Promise<void>
}

export type ProviderHttpOptions = {
  /** PEM certificates trusted besides those of Node and of the system, for networks that inspect traffic. */
  readonly ca?: string | readonly string[]
  /** Address of an HTTP proxy through which every exchange goes, in a tunnel. */
  readonly proxy?: string
}

const CONNECT_TIMEOUT_MS = 15_000

export function createProviderHttp(options: ProviderHttpOptions = {}): ProviderHttp {
  const trust = { secureContext: trustedContext(options.ca) }
  const keptAgent = createAgent({ ...options, trust }, 1)
  return {
    async exchange(request, exchangeOptions) {
      if (exchangeOptions.freshConnection !== true) {
        return exchangeOnce(keptAgent, request, exchangeOptions)
      }
      // No keep-alive and nobody else on it: a send never meets a connection that is about to close.
      const ownAgent = createAgent({ ...options, trust }, 0)
      try {
        return await exchangeOnce(ownAgent, request, exchangeOptions)
      } finally {
        await ownAgent.destroy()
      }
    },
    close: () => keptAgent.close(),
  }
}

type AgentOptions = {
  readonly proxy?: string
  readonly trust: { readonly secureContext: SecureContext }
}

function createAgent({ proxy, trust }: AgentOptions, pipelining: 0 | 1): Agent | ProxyAgent {
  // The total deadline is ours: undici's own timeouts only watch for silence.
  const patience = { pipelining, headersTimeout: 0, bodyTimeout: 0 }
  const connect = {
    // Explicit, because NODE_TLS_REJECT_UNAUTHORIZED=0 switches the default off.
    rejectUnauthorized: true,
    timeout: CONNECT_TIMEOUT_MS,
    ...trust,
  }
  return proxy === undefined
    ? new Agent({ ...patience, connect })
    : new ProxyAgent({ ...patience, uri: proxy, requestTls: connect, proxyTls: connect })
}

async function exchangeOnce(
  agent: Dispatcher,
  request: WireRequest,
  options: ExchangeOptions,
): Promise<WireExchange> {
  if (options.signal?.aborted) return { kind: 'not-sent', reason: 'aborted' }
  const deadline = startDeadline(options)
  const attempt = dispatch(agent, request, deadline.signal)
  try {
    // Raced, because undici does not end a request that is still connecting when it is aborted.
    return await Promise.race([attempt.response.then(readExchange), deadline.reached])
  } catch (error) {
    return attempt.headersLeft() && !isRefusedByLibrary(error)
      ? { kind: 'no-answer', reason: noAnswerCause(error, deadline.stop()) }
      : { kind: 'not-sent', reason: notSentCause(error, deadline.stop()) }
  } finally {
    deadline.clear()
  }
}

function dispatch(agent: Dispatcher, request: WireRequest, signal: AbortSignal) {
  try {
    const { result, watch } = watchSentHeaders(() =>
      undiciRequest(request.url, {
        dispatcher: agent,
        method: request.method,
        headers: { ...request.headers, 'accept-encoding': 'gzip, deflate, br' },
        body: request.body,
        signal,
      }),
    )
    return { response: result, headersLeft: watch.headersLeft }
  } catch (error) {
    // An address or header undici refuses to look at; nothing was started.
    return { response: Promise.reject(error), headersLeft: () => false }
  }
}

/** undici looks a request over before it makes one: what it will not make has not left. */
function isRefusedByLibrary(error: unknown): boolean {
  return error instanceof errors.InvalidArgumentError
}

async function readExchange(response: Dispatcher.ResponseData): Promise<WireExchange> {
  const headers = flatHeaders(response.headers)
  const body = await readAnswer(response.body, headers).catch((error: unknown) => {
    // Left unread, the rest of the answer would hold its connection for ever.
    response.body.on('error', () => {}).destroy()
    throw error
  })
  return isEndUncertain(response.statusCode, body, headers)
    ? { kind: 'no-answer', reason: 'connection-lost' }
    : { kind: 'answered', status: response.statusCode, headers, body }
}

function flatHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
}

function startDeadline({ deadlineMs, signal }: ExchangeOptions) {
  const controller = new AbortController()
  let stop: Stop = null
  const end = (cause: 'timeout' | 'aborted') => {
    stop ??= cause
    controller.abort()
  }
  const reached = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(new Error('stopped')))
  })
  reached.catch(() => {})
  const onAbort = () => end('aborted')
  const timer = setTimeout(() => end('timeout'), deadlineMs)
  signal?.addEventListener('abort', onAbort)
  return {
    signal: controller.signal,
    reached,
    stop: (): Stop => stop,
    clear() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    },
  }
}
