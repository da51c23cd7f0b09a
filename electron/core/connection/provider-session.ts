// Gives whoever needs the provider a client for it, practice or live, and notices when the key is refused.
import type { ProviderProfile } from '../../../shared/provider/provider-profile.ts'
import type { Service } from '../../../shared/settings/connection.ts'
import { AppFailure } from '../app-failure.ts'
import type { Ports } from '../ports.ts'
import { readCredential, type ServiceCredential } from '../provider/credential.ts'
import type { ExchangeRecord } from '../provider/exchange-record.ts'
import { createProviderClient, type ProviderClient } from '../provider/provider-client.ts'
import type { KeptAccount } from './account-book.ts'
import type { ConnectionSettings } from './connection-settings.ts'
import { keySlot } from './key-slot.ts'

export type Provider = {
  readonly client: ProviderClient
  readonly profile: ProviderProfile
  readonly practice: boolean
  /** The account whose keys it uses; in practice the one that was in use. */
  readonly accountId: string
}

/** Enough of a campaign or a message to know where it went. */
export type Made = { readonly practice: boolean; readonly accountId: string }

export type ProviderSession = {
  /**
   * The provider of the chosen mode and account. Throws `no-connection`, or `no-key` or
   * `key-unreadable` for the service that is to be used.
   */
  readonly chosen: (service?: Service) => Promise<Provider>
  /** The provider something was made with, whatever mode and account are chosen now. */
  readonly forMade: (made: Made, service?: Service) => Promise<Provider>
  readonly isUnauthorised: (mode: 'practice' | 'live') => boolean
  /** To be called when a key, a profile or the account changes. */
  readonly forgetUnauthorised: () => void
}

type Parts = {
  readonly ports: Pick<Ports, 'http' | 'practice' | 'vault' | 'clock' | 'log'>
  readonly settings: ConnectionSettings
  readonly onAuthorisationChanged: () => void
  /** Told of every request that was tried. */
  readonly onExchange: (record: ExchangeRecord, by: Omit<Provider, 'client'>) => void
}

export function createProviderSession(parts: Parts): ProviderSession {
  const { ports, settings } = parts
  const { accounts } = settings
  const unauthorised = new Set<string>()
  const remembered = new Map<string, Provider>()

  function watch(place: string, by: Omit<Provider, 'client'>, record: ExchangeRecord): void {
    logExchange(ports.log, record)
    parts.onExchange(record, by)
    const before = unauthorised.has(place)
    if (record.status === 401) unauthorised.add(place)
    else if (isSuccess(record.status)) unauthorised.delete(place)
    if (before !== unauthorised.has(place)) parts.onAuthorisationChanged()
  }

  /** One client for one profile: it keeps the pace of the requests. */
  function clientFor(
    place: string,
    by: Omit<Provider, 'client'>,
    credentials: (service: Service) => Promise<ServiceCredential | null>,
  ): Provider {
    const known = remembered.get(place)
    if (known?.profile === by.profile && known.accountId === by.accountId) return known
    const { http, clock } = ports
    const { profile } = by
    const onExchange = (record: ExchangeRecord) => watch(place, by, record)
    const wait = clock.wait
    const client = createProviderClient({ http, profile, credentials, clock, wait, onExchange })
    const provider = { ...by, client }
    remembered.set(place, provider)
    return provider
  }

  async function practice(accountId: string): Promise<Provider> {
    const { profile, secret } = await ports.practice.start()
    const by = { profile, practice: true, accountId }
    return clientFor('practice', by, async () => ({ kind: 'key', key: secret }))
  }

  async function live(account: KeptAccount, needed: Service): Promise<Provider> {
    const profile = settings.liveProfile(account)
    const read = (service: Service) => ports.vault.read(keySlot(account.id, service))
    const stored = await read(needed)
    if (stored.kind === 'missing') throw new AppFailure('no-key', { detail: needed })
    if (stored.kind === 'unreadable') throw new AppFailure('key-unreadable', { detail: needed })
    const by = { profile, practice: false, accountId: account.id }
    return clientFor(account.id, by, async (service) => {
      const kept = await read(service)
      if (kept.kind !== 'found') return null
      return readCredential(kept.secret, profile.services[service].auth)
    })
  }

  return {
    async chosen(service = 'campaigns') {
      const mode = settings.mode()
      if (mode === 'unset') throw new AppFailure('no-connection')
      const account = accounts.current()
      return mode === 'practice' ? practice(account.id) : live(account, service)
    },
    async forMade(made, service = 'campaigns') {
      if (made.practice) return practice(made.accountId)
      const account = accounts.find(made.accountId)
      if (account === null) throw new AppFailure('no-connection', { detail: 'account-deleted' })
      return live(account, service)
    },
    isUnauthorised: (mode) =>
      unauthorised.has(mode === 'practice' ? 'practice' : accounts.current().id),
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
