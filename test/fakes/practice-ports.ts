// The practice port without a socket: the same provider, reached in memory.
import type { PracticePort } from '../../electron/core/ports.ts'
import type { HttpPort } from '../../electron/core/provider/http-port.ts'
import {
  createPracticeProvider,
  type PracticeOptions,
  type PracticeProvider,
} from '../../electron/practice/practice-provider.ts'
import { practiceProfile } from '../../shared/provider/shipped-profiles.ts'
import {
  createSocketlessHttp,
  type SocketlessHttp,
  socketlessOrigin,
} from './socketless-provider-http.ts'

export type SocketlessPractice = {
  readonly practice: PracticePort
  readonly http: HttpPort
  /** The provider that runs, or ran last. */
  readonly provider: () => PracticeProvider
  /** The requests to it, oldest first. */
  readonly requests: () => SocketlessHttp['requests']
}

export function createSocketlessPractice(options: PracticeOptions): SocketlessPractice {
  let provider = createPracticeProvider(options)
  let http = createSocketlessHttp(provider)
  let isRunning = false
  const profile = practiceProfile(socketlessOrigin)

  function begin(): void {
    provider = createPracticeProvider(options)
    http = createSocketlessHttp(provider)
  }

  return {
    practice: {
      async start() {
        if (!isRunning) begin()
        isRunning = true
        return { profile, secret: provider.key }
      },
      async stop() {
        isRunning = false
      },
    },
    http: {
      exchange: (request, exchangeOptions) => http.exchange(request, exchangeOptions),
    },
    provider: () => provider,
    requests: () => http.requests,
  }
}
