// Choosing the provider, its profile, its keys, and what the window may know of them.
import { describe, expect, it } from 'vitest'
import { practiceProfile, yellowPushProfile } from '../../../shared/provider/shipped-profiles.ts'
import { defaultSettings } from '../../../shared/settings/settings.ts'
import { startApp } from '../../fakes/app-at-work.ts'

describe('the connection', () => {
  it('is unset at first and remembers the choice', async () => {
    const settings = new Map<string, unknown>()
    const first = await startApp({ settings })
    expect(await first.call('connection.get')).toMatchObject({ mode: 'unset', unauthorised: false })
    expect(await first.call('connection.choose', { mode: 'practice' })).toMatchObject({
      mode: 'practice',
      origins: ['http://127.0.0.1:9'],
    })
    await first.app.stop()
    const second = await startApp({ settings })
    expect((await second.call('connection.get')).mode).toBe('practice')
    await second.app.stop()
  })

  it('tests practice with a question that changes nothing', async () => {
    const work = await startApp()
    expect(await work.call('connection.test')).toMatchObject({ groups: 0 })
    expect(work.practice.provider().effects()).toEqual([])
    await work.app.stop()
  })

  it('shows of a key its last four characters, and nothing of a short one', async () => {
    const work = await startApp()
    const long = await work.call('key.save', { service: 'campaigns', secret: 'a-long-secret-1234' })
    expect(long.keys.campaigns).toEqual({ kind: 'configured', last4: '1234', storage: 'session' })
    const short = await work.call('key.save', { service: 'voice', secret: 'short' })
    expect(short.keys.voice).toMatchObject({ last4: '' })
    const gone = await work.call('key.forget', { service: 'campaigns' })
    expect(gone.keys.campaigns).toEqual({ kind: 'missing' })
    expect(JSON.stringify([work.published, work.logged])).not.toContain('a-long-secret')
    await work.app.stop()
  })

  it('says when the key cannot be kept or read', async () => {
    const broken = {
      canProtect: async () => true,
      save: async () => Promise.reject(new Error('locked')),
      read: async () => ({ kind: 'unreadable' as const }),
      saveProtected: async () => false,
      forget: async () => undefined,
    }
    const work = await startApp({ vault: broken, settings: new Map([['connection-mode', 'live']]) })
    const failure = await work.failure('key.save', { service: 'campaigns', secret: 'x' })
    expect(failure.code).toBe('key-store-unavailable')
    expect((await work.failure('connection.test')).code).toBe('key-unreadable')
    await work.app.stop()
  })

  it('takes a profile, refuses a wrong one by the name of its field, and goes back', async () => {
    const work = await startApp({ settings: new Map([['connection-mode', 'live']]) })
    const profile = { ...practiceProfile('http://127.0.0.1:8123'), name: 'Propio' }
    const taken = await work.call('connection.import-profile', { json: JSON.stringify(profile) })
    expect(taken).toMatchObject({ profileName: 'Propio', origins: ['http://127.0.0.1:8123'] })
    const wrong = JSON.stringify({ ...profile, wire: { ...profile.wire, casing: 'a-secret' } })
    const failure = await work.failure('connection.import-profile', { json: wrong })
    expect(failure).toMatchObject({
      code: 'bad-profile',
      message: expect.stringContaining('wire.casing'),
    })
    expect(failure.message).not.toContain('a-secret')
    expect(await work.failure('connection.import-profile', { json: '{' })).toEqual({
      code: 'bad-profile',
      message: 'not JSON',
    })
    expect((await work.call('connection.get')).profileName).toBe('Propio')
    const back = await work.call('connection.reset-profile')
    expect(back.profileName).toBe(yellowPushProfile.name)
    await work.app.stop()
  })
})

describe('the settings', () => {
  it('keeps a change, refuses an unknown zone, and heals a damaged value alone', async () => {
    const settings = new Map<string, unknown>([['settings', { language: 'en', theme: 'purple' }]])
    const work = await startApp({ settings })
    expect(await work.call('settings.get')).toEqual({ ...defaultSettings, language: 'en' })
    expect(await work.call('settings.update', { senderId: 'TIENDA' })).toMatchObject({
      language: 'en',
      senderId: 'TIENDA',
    })
    expect((await work.failure('settings.update', { zone: 'Bogota/America' })).code).toBe(
      'bad-request',
    )
    await work.app.stop()
  })
})

describe('a workspace that cannot be opened', () => {
  it('refuses the commands that need it and leaves the others alone', async () => {
    const { AppFailure } = await import('../../../electron/core/app-failure.ts')
    const workspace = {
      open: () => {
        throw new AppFailure('workspace-unavailable', { detail: 'in-use: elsewhere' })
      },
    }
    const work = await startApp({ workspace: workspace as never })
    expect(await work.failure('campaign.list', {})).toEqual({
      code: 'workspace-unavailable',
      message: 'in-use: elsewhere',
    })
    expect(await work.call('connection.test')).toMatchObject({ groups: 0 })
    await work.app.stop()
  })
})
