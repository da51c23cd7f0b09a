// A provider client on the practice provider without a socket, with every option open to a test.
import type { ProviderParts } from '../../electron/core/provider/caller.ts'
import type { ServiceCredential } from '../../electron/core/provider/credential.ts'
import type { ExchangeRecord } from '../../electron/core/provider/exchange-record.ts'
import {
  createProviderClient,
  type ProviderClient,
} from '../../electron/core/provider/provider-client.ts'
import {
  createPracticeProvider,
  type PracticeOptions,
  type PracticeProvider,
} from '../../electron/practice/practice-provider.ts'
import type { ProviderProfile } from '../../shared/provider/provider-profile.ts'
import { practiceProfile } from '../../shared/provider/shipped-profiles.ts'
import {
  createSocketlessHttp,
  type SocketlessHttp,
  socketlessOrigin,
} from './socketless-provider-http.ts'
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts'

export type PracticeWorld = {
  readonly client: ProviderClient
  readonly provider: PracticeProvider
  readonly http: SocketlessHttp
  readonly clock: VirtualClock
  readonly records: readonly ExchangeRecord[]
}

export type WorldOptions = {
  readonly practice?: Partial<PracticeOptions>
  readonly profile?: (profile: ProviderProfile) => ProviderProfile
  readonly credential?: (key: string) => ServiceCredential | null
  readonly http?: (http: SocketlessHttp) => ProviderParts['http']
}

export function openPracticeWorld(options: WorldOptions = {}): PracticeWorld {
  const clock = createVirtualClock()
  const provider = createPracticeProvider({ clock, ...options.practice })
  const http = createSocketlessHttp(provider)
  const records: ExchangeRecord[] = []
  const profile = practiceProfile(socketlessOrigin)
  const client = createProviderClient({
    http: options.http?.(http) ?? http,
    profile: options.profile?.(profile) ?? profile,
    credentials: () =>
      options.credential ? options.credential(provider.key) : { kind: 'key', key: provider.key },
    clock,
    wait: clock.wait,
    onExchange: (record) => records.push(record),
  })
  return { client, provider, http, clock, records }
}
