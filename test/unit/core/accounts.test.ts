// Several accounts: each with its own profile and keys, none mixed up, and the first one's key never lost.
import { describe, expect, it } from 'vitest'
import { createElectronSecretVault } from '../../../electron/adapters/electron-secret-vault.ts'
import { createBlobStore } from '../../../electron/adapters/preference-file.ts'
import { createSessionSecretVault } from '../../../electron/adapters/session-secret-vault.ts'
import { practiceProfile, yellowPushProfile } from '../../../shared/provider/shipped-profiles.ts'
import {
  type AppAtWork,
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
  untilStatus,
} from '../../fakes/app-at-work.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { createFakeSafeStorage } from '../../fakes/fake-safe-storage.ts'
import { createSocketlessPractice } from '../../fakes/practice-ports.ts'
import { socketlessOrigin } from '../../fakes/socketless-provider-http.ts'

const missing = { kind: 'missing' }
const own = { ...practiceProfile(socketlessOrigin), name: 'Propio' }

async function addAccount(work: AppAtWork, name: string): Promise<string> {
  const before = new Set((await work.call('accounts.list')).map(({ id }) => id))
  const after = await work.call('accounts.create', { name, colour: 'violet' })
  return after.find(({ id }) => !before.has(id))?.id ?? ''
}

describe('what was there before there were several accounts', () => {
  it('is the first account, with its profile and its key as they lay', async () => {
    const kept = new Map<string, unknown>()
    const safeStorage = createFakeSafeStorage({ calls: 'async' })
    const blobs = createBlobStore(kept)
    const vault = createElectronSecretVault({ safeStorage, platform: 'linux', blobs })
    await vault.save('campaigns', 'an-old-secret-1234')
    expect([...kept.keys()]).toEqual(['key-campaigns'])
    const settings = new Map<string, unknown>([
      ['connection-mode', 'live'],
      ['provider-profile', own],
    ])
    const work = await startApp({ settings, vault })
    const [first] = await work.call('accounts.list')
    expect(first).toMatchObject({
      name: '',
      isCurrent: true,
      profileName: 'Propio',
      keys: { campaigns: { kind: 'configured', last4: '1234' }, voice: missing },
    })
    await work.call('accounts.update', { accountId: first?.id ?? '', name: 'Almacén Norte' })
    await addAccount(work, 'Almacén Sur')
    await work.app.stop()
    const next = await startApp({ settings, vault })
    expect(await next.call('accounts.list')).toMatchObject([
      { name: 'Almacén Norte', profileName: 'Propio', keys: { campaigns: { last4: '1234' } } },
      { name: 'Almacén Sur', profileName: yellowPushProfile.name, keys: { campaigns: missing } },
    ])
    await next.app.stop()
  })
})

describe('several accounts', () => {
  it('have their own keys and profiles, and the connection names the one in use', async () => {
    const work = await startApp({ settings: new Map([['connection-mode', 'live']]) })
    await work.call('key.save', { service: 'campaigns', secret: 'key-of-the-first-1111' })
    const second = await addAccount(work, 'Almacén Sur')
    await work.call('accounts.choose', { accountId: second })
    expect(await work.call('connection.get')).toMatchObject({
      account: { id: second, name: 'Almacén Sur', colour: 'violet' },
      keys: { campaigns: missing },
    })
    await work.call('key.save', { service: 'campaigns', secret: 'key-of-the-second-2222' })
    await work.call('profile.save', { json: JSON.stringify(own) })
    const views = await work.call('accounts.list')
    expect(views).toMatchObject([
      { isCurrent: false, profileName: 'YellowPush', keys: { campaigns: { last4: '1111' } } },
      { isCurrent: true, profileName: 'Propio', keys: { campaigns: { last4: '2222' } } },
    ])
    const told = work.published.filter(({ name }) => name === 'connection.changed')
    expect(told.at(-1)?.payload).toMatchObject({ connection: { account: { id: second } } })
    await work.app.stop()
  })

  it('are deleted by their name, with their keys, but not while in use', async () => {
    const vault = createSessionSecretVault()
    const work = await startApp({ vault })
    const second = await addAccount(work, 'Almacén Sur')
    await work.call('accounts.choose', { accountId: second })
    await work.call('key.save', { service: 'voice', secret: 'a-voice-secret-3333' })
    const named = { accountId: second, confirmedName: 'Almacén Sur' }
    expect(await work.failure('accounts.delete', named)).toEqual({
      code: 'not-editable',
      message: 'current-account',
    })
    await work.call('accounts.choose', { accountId: 'first' })
    const wrong = { accountId: second, confirmedName: 'Sur' }
    expect((await work.failure('accounts.delete', wrong)).code).toBe('name-mismatch')
    expect(await work.call('accounts.delete', named)).toHaveLength(1)
    expect(await vault.read(`voice-${second}`)).toEqual(missing)
    expect((await work.failure('accounts.choose', { accountId: second })).code).toBe('not-found')
    await work.app.stop()
  })

  it('keep a campaign with the account it was made with, and its account with it', async () => {
    const clock = createFakeClock()
    const practice = createSocketlessPractice({ clock })
    const settings = new Map<string, unknown>([
      ['connection-mode', 'live'],
      ['provider-profile', own],
    ])
    const work = await startApp({ clock, practice, settings })
    await practice.practice.start()
    const { key } = practice.provider()
    await work.call('key.save', { service: 'campaigns', secret: key })
    const audienceId = await giveAudience(work, people(3))
    const campaignId = await reviewAndSend(work, jobFor(audienceId))
    await untilStatus(work, campaignId, 'sending')
    const second = await addAccount(work, 'Almacén Sur')
    await work.call('accounts.choose', { accountId: second })
    // The second account has no key: only the first one's can ask this.
    expect((await work.call('campaign.refresh', { campaignId })).status).toBe('sending')
    expect((await work.failure('connection.test')).code).toBe('no-key')
    expect(
      await work.failure('accounts.delete', { accountId: 'first', confirmedName: '' }),
    ).toEqual({ code: 'not-editable', message: 'account-in-use' })
    await work.app.stop()
  })

  it('cannot be confused between a review and its send', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(3))
    const { confirmationToken } = await work.call('campaign.review', jobFor(audienceId))
    const second = await addAccount(work, 'Almacén Sur')
    await work.call('accounts.choose', { accountId: second })
    const input = { confirmationToken, confirmedCount: 3 }
    expect((await work.failure('campaign.send', input)).code).toBe('confirmation-expired')
    expect(work.practice.provider().effects()).toEqual([])
    await work.app.stop()
  })
})
