// The practice provider by itself: its rules, its clock, its key and its document.
import { describe, expect, it } from 'vitest'
import { trancheSizes } from '../../electron/practice/campaign-life.ts'
import { practiceOpenApi } from '../../electron/practice/practice-openapi.ts'
import { createPracticeProvider } from '../../electron/practice/practice-provider.ts'
import { startPracticeServer } from '../../electron/practice/practice-server.ts'
import { yellowPushProfile } from '../../shared/provider/shipped-profiles.ts'
import { createVirtualClock } from '../fakes/virtual-clock.ts'

const clock = createVirtualClock()
const send = {
  Message: 'Hola',
  CampaignName: 'x',
  SenderId: 'y',
  ScheduleType: 'NOW',
  Contacts: [{ MobileNumber: '573000000001' }],
}

function post(body: unknown, path = '/api/campaigns/contacts', key = 'k') {
  const provider = createPracticeProvider({ clock, key: 'k' })
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return provider.app.request(path, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
    body: text,
  })
}

describe('the practice provider', () => {
  it('refuses exactly as documented', async () => {
    const missing = await post({ ...send, Message: undefined })
    expect(missing.status).toBe(400)
    expect(await missing.text()).toBe('{"message":"Missing parameters","code":1,"listErrors":null}')

    const Contacts = [{ MobileNumber: '000573000000001' }, { MobileNumber: '573000000001' }]
    const numbers = await post({ ...send, Contacts })
    expect(await numbers.json()).toEqual({
      message: 'Error reading json',
      code: 1,
      listErrors: ['Format error in mobile number 000573000000001 in position 1'],
    })
    expect(await (await post('{"Message":')).json()).toMatchObject({
      message: 'Error reading json',
    })

    const stranger = await post(send, undefined, 'other')
    expect([stranger.status, await stranger.text()]).toEqual([401, 'Unauthorized client'])
  })

  it('takes the same request in any casing', async () => {
    const camel = JSON.stringify(send).replace(
      /"([A-Z])(\w+)":/g,
      (_, first: string, rest: string) => `"${first.toLowerCase()}${rest}":`,
    )
    expect((await post(camel)).status).toBe(200)
    expect((await post(JSON.stringify(send).replace('CampaignName', 'CAMPAIGN_NAME'))).status).toBe(
      200,
    )
  })

  it('refuses more contacts than it says it takes', async () => {
    const Contacts = Array.from({ length: 1001 }, (_, index) => ({
      MobileNumber: `57301${String(index).padStart(7, '0')}`,
    }))
    expect((await post({ ...send, Contacts })).status).toBe(400)
    expect((await post({ ...send, Contacts: Contacts.slice(1) })).status).toBe(200)
  })

  it('shares people among tranches by largest remainder', () => {
    expect(trancheSizes(10, [33, 33, 34])).toEqual([3, 3, 4])
    expect(trancheSizes(1, [50, 50])).toEqual([1, 0])
    expect(trancheSizes(7, [14.5, 85.5])).toEqual([1, 6])
    for (let total = 0; total < 50; total += 1) {
      const sizes = trancheSizes(total, [10, 25, 0.5, 64.5])
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(total)
    }
  })

  it('describes itself with the default paths of the shipped profile', async () => {
    const document = practiceOpenApi()
    const { operations } = yellowPushProfile
    for (const name of ['createGroup', 'sendToContacts', 'cancelCampaign'] as const) {
      const { method, path } = operations[name]
      expect(document.paths?.[path]).toHaveProperty(method.toLowerCase())
    }
    const body = JSON.stringify(document.paths?.['/api/campaigns/contacts'])
    for (const field of [
      'Message',
      'CampaignSchedule',
      'Percentage',
      'MobileNumber',
      'Wildcards',
    ]) {
      expect(body).toContain(`"${field}"`)
    }
  })

  it('listens on the loopback address alone, with a key of its own, and forgets when closed', async () => {
    const [first, second] = [await startPracticeServer(), await startPracticeServer()]
    expect(new URL(first.baseUrl).hostname).toBe('127.0.0.1')
    expect(first.secret).not.toBe(second.secret)
    expect(first.secret.length).toBeGreaterThanOrEqual(32)
    const ask = (secret: string) =>
      fetch(`${first.baseUrl}/api/groups`, { headers: { authorization: `Bearer ${secret}` } })
    expect((await ask(first.secret)).status).toBe(200)
    expect((await ask(second.secret)).status).toBe(401)
    await first.close()
    await second.close()
    await expect(ask(first.secret)).rejects.toThrow()
  })
})
