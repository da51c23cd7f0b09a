// Gives whoever needs the provider a client for it, practice or live, and notices when the key is refused.
import type { ProviderProfile } from '../../../shared/provider/provider-profile.ts'
import { AppFailure } from '../app-failure.ts'
import type { Ports } from '../ports.ts'
import { readCredential, type ServiceCredential } from '../provider/credential.ts'
import type { ExchangeRecord } from '../provider/exchange-record.ts'
import { createProviderClient, type ProviderClient } from '../provider/provider-client.ts'
import type { ConnectionSettings } from './connection-settings.ts'

export type Provider = {
  readonly client: ProviderClient
  readonly profile: ProviderProfile
  readonly practice: boolean
}

export type ProviderSession = {
  /** The provider of the chosen mode. Throws `no-connection`, `no-key` or `key-unreadable`. */
  readonly chosen: () => Promise<Provider>
  /** The provider a campaign was made with, whatever the mode is now. */
  readonly forCampaign: (campaign: { readonly practice: boolean }) => Promise<Provider>
  readonly isUnauthorised: (mode: 'practice' | 'live') => boolean
  /** To be called when the key or the profile changes. */
  readonly forgetUnauthorised: () => void
}

type Parts = {
  readonly ports: Pick<Ports, 'http' | 'practice' | 'vault' | 'clock' | 'log'>
  readonly settings: ConnectionSettings
  readonly onAuthorisationChanged: () => void
}

export function createProviderSession(parts: Parts): ProviderSession {
  const { ports, settings } = parts
  const unauthorised = new Set<'practice' | 'live'>()
  const remembered: Partial<Record<'practice' | 'live', Provider>> = {}

  function watch(mode: 'practice' | 'live', record: ExchangeRecord): void {
    logExchange(ports.log, record)
    const before = unauthorised.has(mode)
    if (record.status === 401) unauthorised.add(mode)
    else if (isSuccess(record.status)) unauthorised.delete(mode)
    if (before !== unauthorised.has(mode)) parts.onAuthorisationChanged()
  }

  /** One client for one profile: it keeps the pace of the requests. */
  function clientFor(
    mode: 'practice' | 'live',
    profile: ProviderProfile,
    credentials: (service: keyof ProviderProfile['services']) => Promise<ServiceCredential | null>,
  ): Provider {
    const known = remembered[mode]
    if (known?.profile === profile) return known
    const { http, clock } = ports
    const client = createProviderClient({
      http,
      profile,
      credentials,
      clock,
      wait: clock.wait,
      onExchange: (record) => watch(mode, record),
    })
    const provider = { client, profile, practice: mode === 'practice' }
    remembered[mode] = provider
    return provider
  }

  async function practice(): Promise<Provider> {
    const { profile, secret } = await ports.practice.start()
    return clientFor('practice', profile, async () => ({ kind: 'key', key: secret }))
  }

  async function live(): Promise<Provider> {
    const profile = settings.liveProfile()
    const stored = await ports.vault.read('campaigns')
    if (stored.kind === 'missing') throw new AppFailure('no-key')
    if (stored.kind === 'unreadable') throw new AppFailure('key-unreadable')
    return clientFor('live', profile, async (service) => {
      const kept = await ports.vault.read(service)
      return kept.kind === 'found'
        ? readCredential(kept.secret, profile.services[service].auth)
        : null
    })
  }

  return {
    async chosen() {
      const mode = settings.mode()
      if (mode === 'unset') throw new AppFailure('no-connection')
      return mode === 'practice' ? practice() : live()
    },
    forCampaign: (campaign) => (campaign.practice ? practice() : live()),
    isUnauthorised: (mode) => unauthorised.has(mode),
    forgetUnauthorised: () => unauthorised.clear(),
  }
}

function isSuccess(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300
}

function logExchange(log: Ports['log'], record: ExchangeRecord): void {
  const { operation, method, host, path, contacts, status, reason, durationMs } = record
  log.info('request', { operation, method, host, path, contacts, status, reason, durationMs })
}
