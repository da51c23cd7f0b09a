// The connection profile through the app's commands: looked at, tried on paper, corrected, proved.
import { describe, expect, it } from 'vitest'
import { checkProfileText } from '../../../shared/provider/profile-faults.ts'
import { operationNames } from '../../../shared/provider/provider-profile.ts'
import { practiceProfile, yellowPushProfile } from '../../../shared/provider/shipped-profiles.ts'
import { startApp } from '../../fakes/app-at-work.ts'
import { socketlessOrigin } from '../../fakes/socketless-provider-http.ts'

const secret = 'a-secret-key-9876'

/** Connected to the practice provider as if it were a real account: with a profile and a key of its own. */
async function liveApp() {
  const work = await startApp()
  await work.call('connection.test')
  const profile = { ...practiceProfile(socketlessOrigin), name: 'Mi proveedor' }
  await work.call('profile.save', { json: JSON.stringify(profile) })
  await work.call('connection.choose', { mode: 'live' })
  const { key } = work.practice.provider()
  await work.call('key.save', { service: 'campaigns', secret: key })
  return { work, profile }
}

describe('the profile', () => {
  it('is the shipped one at first: every operation, how sure it is, nothing verified', async () => {
    const work = await startApp()
    const view = await work.call('profile.get')
    expect(view).toMatchObject({ isShipped: true, profile: yellowPushProfile })
    expect(view.operations.map(({ name }) => name)).toEqual(operationNames)
    expect(view.operations.filter(({ verifiedAt }) => verifiedAt !== null)).toEqual([])
    expect(view.operations.find(({ name }) => name === 'sendVoice')).toEqual({
      name: 'sendVoice',
      service: 'voice',
      method: 'POST',
      path: '/',
      url: 'https://api.identidadsms.net/',
      enabled: false,
      mark: 'assumed',
      isChanged: false,
      verifiedAt: null,
    })
    await work.app.stop()
  })

  it('names each fault by its field and a sentence in the person’s language, and saves nothing', async () => {
    const work = await startApp()
    const wrong = {
      ...yellowPushProfile,
      name: '',
      services: {
        ...yellowPushProfile.services,
        campaigns: { ...yellowPushProfile.services.campaigns, baseUrl: 'http://insecure.example' },
      },
      surprise: 1,
    }
    const saved = await work.call('profile.save', { json: JSON.stringify(wrong) })
    expect(saved).toMatchObject({ ok: false })
    if (!saved.ok) {
      const paths = saved.faults.map(({ path }) => path)
      expect(paths.sort()).toEqual(['', 'name', 'services.campaigns.baseUrl'])
      expect(saved.faults.find(({ path }) => path.endsWith('baseUrl'))?.sentence).toBe(
        'debe ser una dirección https',
      )
    }
    await work.call('settings.update', { language: 'en' })
    expect(await work.call('profile.save', { json: '{' })).toEqual({
      ok: false,
      faults: [{ path: '', sentence: 'the text is not JSON: check commas, quotes and braces' }],
    })
    expect((await work.call('profile.get')).isShipped).toBe(true)
    await work.app.stop()
  })

  it('never repeats a value in a fault', () => {
    const wrong = JSON.stringify({ ...yellowPushProfile, format: secret, name: 3 })
    for (const language of ['es', 'en'] as const) {
      expect(JSON.stringify(checkProfileText(wrong, language))).not.toContain(secret)
    }
  })

  it('comes back the same when it is exported, reset and saved again', async () => {
    const { work } = await liveApp()
    const { fileName, json } = await work.call('profile.export')
    expect(fileName).toBe('mi-proveedor.json')
    expect((await work.call('profile.reset')).isShipped).toBe(true)
    const saved = await work.call('profile.save', { json })
    expect(saved).toMatchObject({ ok: true, view: { profile: { name: 'Mi proveedor' } } })
    expect((await work.call('connection.get')).profileName).toBe('Mi proveedor')
    await work.app.stop()
  })
})

describe('an operation', () => {
  it('is verified by its first success with exactly these settings', async () => {
    const { work, profile } = await liveApp()
    const verified = async () => {
      const { operations } = await work.call('profile.get')
      return operations.filter(({ verifiedAt }) => verifiedAt !== null).map(({ name }) => name)
    }
    expect(await verified()).toEqual([])
    const { faults } = work.practice.provider()
    faults.set('listGroups', { kind: 'status', status: 405, when: 'before' })
    expect((await work.failure('connection.test')).code).toBe('wrong-path-or-method')
    expect(await verified()).toEqual([])
    await work.call('connection.test')
    expect(await verified()).toEqual(['listGroups'])
    const slower = { ...profile, wire: { ...profile.wire, requestsPerSecond: 2 } }
    await work.call('profile.save', { json: JSON.stringify(slower) })
    expect(await verified()).toEqual(['listGroups'])
    const operations = {
      ...profile.operations,
      listGroups: { ...profile.operations.listGroups, path: '/api/v2/groups' },
    }
    await work.call('profile.save', { json: JSON.stringify({ ...profile, operations }) })
    expect(await verified()).toEqual([])
    await work.app.stop()
  })

  it('is not verified by practice', async () => {
    const work = await startApp()
    await work.call('connection.test')
    expect(work.settings.get('verified-operations')).toBeUndefined()
    await work.app.stop()
  })

  it.each(operationNames)('%s shows its exact request, and nothing leaves', async (operation) => {
    const work = await startApp()
    const preview = await work.call('profile.preview', {
      profile: { ...yellowPushProfile },
      operation,
    })
    if (!preview.ok) throw new Error(JSON.stringify(preview.faults))
    const { method, path, encoding } = yellowPushProfile.operations[operation]
    const [start = ''] = path.split('{')
    expect(preview.request.method).toBe(method)
    expect(preview.request.url).toContain(start.split('?')[0])
    const secrets = preview.request.headers.filter(({ name }) => name === 'authorization')
    expect(secrets).toEqual([{ name: 'authorization', value: expect.stringMatching(/ •+$/) }])
    if (encoding === 'json') expect(JSON.parse(preview.request.body ?? '')).toBeTypeOf('object')
    expect(work.practice.requests()).toEqual([])
    await work.app.stop()
  })

  it('shows what a draft would send, with the key under the draft’s own header', async () => {
    const work = await startApp()
    const { services, wire } = yellowPushProfile
    const auth = { mode: 'header', name: 'X-Api-Key', prefix: 'key ' } as const
    const draft = {
      ...yellowPushProfile,
      services: { ...services, campaigns: { ...services.campaigns, auth } },
      wire: { ...wire, casing: 'camel' as const },
    }
    const preview = await work.call('profile.preview', { profile: draft, operation: 'createGroup' })
    expect(preview).toEqual({
      ok: true,
      request: {
        method: 'POST',
        url: 'https://api.identidadsms.net/api/groups',
        headers: [
          { name: 'accept', value: 'application/json' },
          { name: 'x-api-key', value: 'key ••••••••' },
          { name: 'content-type', value: 'application/json; charset=utf-8' },
        ],
        body: '{"name":"Citas ·7F3K9Q"}',
      },
    })
    await work.app.stop()
  })
})
