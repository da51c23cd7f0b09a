// The two ways to reach the practice provider: through the real network adapter and without a socket.
import { createProviderHttp } from '../../electron/adapters/provider-http.ts'
import {
  createProviderClient,
  type ProviderClient,
} from '../../electron/core/provider/provider-client.ts'
import type {
  PracticeOptions,
  PracticeProvider,
} from '../../electron/practice/practice-provider.ts'
import { startPracticeServer } from '../../electron/practice/practice-server.ts'
import { openPracticeWorld } from './practice-world.ts'
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts'

export type ProviderWorld = {
  readonly client: ProviderClient
  readonly provider: PracticeProvider
  readonly clock: VirtualClock
  close(): Promise<void>
}

export const providerWays: readonly {
  readonly name: string
  open(options?: Partial<PracticeOptions>, key?: string): Promise<ProviderWorld>
}[] = [
  {
    name: 'over loopback',
    async open(options, key) {
      const clock = createVirtualClock()
      const server = await startPracticeServer({ clock, ...options })
      const http = createProviderHttp()
      const client = createProviderClient({
        http,
        profile: server.profile,
        credentials: () => ({ kind: 'key', key: key ?? server.secret }),
        clock,
        wait: clock.wait,
      })
      const close = async () => {
        await http.close()
        await server.close()
      }
      return { client, provider: server.provider, clock, close }
    },
  },
  {
    name: 'without a socket',
    async open(options, key) {
      const { client, provider, clock } = openPracticeWorld({
        practice: options ?? {},
        credential: (own) => ({ kind: 'key', key: key ?? own }),
      })
      return { client, provider, clock, close: async () => {} }
    },
  },
]
