// The provider port over the practice provider without a socket: the same contract, no network, no time.
import type {
  ExchangeOptions,
  HttpPort,
  WireExchange,
  WireRequest,
} from '../../electron/core/provider/http-port.ts'
import { FAULT_HEADER } from '../../electron/practice/practice-faults.ts'
import type { PracticeProvider } from '../../electron/practice/practice-provider.ts'

export type SocketlessHttp = HttpPort & {
  /** What was asked, oldest first. */
  readonly requests: readonly { readonly request: WireRequest; readonly options: ExchangeOptions }[]
}

export const socketlessOrigin = 'http://127.0.0.1:9'

export function createSocketlessHttp(provider: PracticeProvider): SocketlessHttp {
  const requests: { request: WireRequest; options: ExchangeOptions }[] = []
  return {
    requests,
    async exchange(request, options) {
      if (options.signal?.aborted) return { kind: 'not-sent', reason: 'aborted' }
      requests.push({ request, options })
      const response = await provider.app.request(request.url, {
        method: request.method,
        headers: request.headers,
        body: request.body,
      })
      return exchangeOf(response)
    },
  }
}

async function exchangeOf(response: Response): Promise<WireExchange> {
  const fault = response.headers.get(FAULT_HEADER)
  if (fault === 'timeout') return { kind: 'no-answer', reason: 'timeout' }
  if (fault !== null) return { kind: 'no-answer', reason: 'connection-lost' }
  if (response.headers.get('content-encoding') === 'gzip') {
    return { kind: 'no-answer', reason: 'answer-too-large' }
  }
  return {
    kind: 'answered',
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  }
}
