// Accounts, single messages, bulk texts, delivery and voices; and how a log-in is renewed.
import { describe, expect, it } from 'vitest'
import type { HttpPort, WireExchange } from '../../electron/core/provider/http-port.ts'
import type { Failure, Outcome } from '../../electron/core/provider/outcome.ts'
import type { Prepared } from '../../electron/core/provider/prepared-request.ts'
import type { ProviderProfile } from '../../shared/provider/provider-profile.ts'
import {
  openPracticeWorld,
  type PracticeWorld,
  type WorldOptions,
} from '../fakes/practice-world.ts'

const one = '+573000000001'
const two = '+573000000002'
const blacklisted = '+573000000400'
const undeliverable = '+573000000500'

async function perform<T>(
  prepared: Promise<Prepared<T> | Failure> | Prepared<T> | Failure,
): Promise<Outcome<T>> {
  const ready = await prepared
  return 'kind' in ready ? ready : ready.perform()
}

const sms = { senderId: 'TIENDA', text: 'Su código es 4821 & listo = ñ' }

describe('the account', () => {
  it('tells its balance', async () => {
    const { client } = openPracticeWorld()
    expect(await client.getAccount()).toEqual({
      kind: 'done',
      value: {
        accountId: '4001',
        balance: 100_000,
        currencyCode: 'COP',
        balanceUpdatedAt: { raw: '2026-03-10T15:00:00.000Z', instant: '2026-03-10T15:00:00Z' },
        creditLimit: 0,
      },
    })
  })
})

describe('a single message', () => {
  it('is sent to one number, and its delivery is followed', async () => {
    const { client, provider, clock } = openPracticeWorld()
    const sent = await perform(client.prepareSms({ ...sms, numbers: [one] }))
    expect(sent).toEqual({
      kind: 'done',
      value: [{ messageId: 'M1001', number: null, segment: null }],
    })
    expect(provider.effects()).toMatchObject([{ kind: 'sms-sent', numbers: ['573000000001'] }])
    const ask = { messageId: 'M1001', sentAt: '2026-03-10T15:00:00Z' }
    expect(await client.findDelivery(ask)).toMatchObject({
      value: [{ status: 'in-progress', statusText: 'ENROUTE' }],
    })
    clock.advance(60_000)
    expect(await client.findDelivery(ask)).toMatchObject({ value: [{ status: 'delivered' }] })
    expect(await client.findDelivery({ ...ask, messageId: 'M9' })).toEqual({
      kind: 'done',
      value: [],
    })
  })

  it('travels as a form, whole, whatever its characters', async () => {
    const { client, http } = openPracticeWorld()
    const prepared = await client.prepareSms({ ...sms, numbers: [one, two], accountId: '4001' })
    if ('kind' in prepared) throw new Error(prepared.kind)
    expect(Object.fromEntries(new URLSearchParams(prepared.body))).toEqual({
      acc_id: '4001',
      to: '573000000001,573000000002',
      from: 'TIENDA',
      message: sms.text,
    })
    expect(http.requests).toEqual([])
    expect(await prepared.perform()).toMatchObject({
      value: [{ number: '573000000001' }, { number: '573000000002' }],
    })
    expect(http.requests.map(({ options }) => options.freshConnection)).toEqual([true])
  })

  it('that comes back undelivered reads as failed', async () => {
    const { client, clock } = openPracticeWorld()
    await perform(client.prepareSms({ ...sms, numbers: [undeliverable] }))
    clock.advance(60_000)
    const ask = { messageId: 'M1001', sentAt: '2026-03-10T15:00:00Z' }
    expect(await client.findDelivery(ask)).toMatchObject({
      value: [{ status: 'failed', statusText: 'UNDELIV' }],
    })
  })

  it.each([
    [{ numbers: [blacklisted] }, 423, 'blacklisted'],
    [{ numbers: [one], text: '' }, 406, 'no-text'],
    [{ numbers: [] }, 418, 'no-destination'],
    [{ numbers: [one], accountId: '9' }, 400, 'request-error'],
  ])('is refused for %j', async (change, status, code) => {
    const { client, provider } = openPracticeWorld()
    expect(await perform(client.prepareSms({ ...sms, ...change }))).toMatchObject({
      kind: 'refused',
      status,
      code,
    })
    expect(provider.effects()).toEqual([])
  })

  it('is refused without money', async () => {
    const { client } = openPracticeWorld({ practice: { balance: 3 } })
    expect(await perform(client.prepareSms({ ...sms, numbers: [one] }))).toMatchObject({
      code: 'no-funds',
    })
  })

  it('is not sent when the account cannot be learnt', async () => {
    const { client, provider } = openPracticeWorld()
    provider.faults.set('account', { kind: 'status', status: 500, when: 'before' }, 6)
    const sent = await perform(client.prepareSms({ ...sms, numbers: [one] }))
    expect(sent).toEqual({ kind: 'not-sent', reason: 'no-account' })
    expect(provider.effects()).toEqual([])
  })
})

describe('bulk texts', () => {
  it('go out one for each number and are matched by number, not by place', async () => {
    const { client, provider } = openPracticeWorld()
    const messages = [
      { e164: one, text: 'Hola Ana' },
      { e164: blacklisted, text: 'Hola Nadie' },
      { e164: two, text: 'Hola Luis' },
    ]
    expect(await perform(client.prepareBulkSms({ senderId: 'TIENDA', messages }))).toEqual({
      kind: 'done',
      value: {
        sentCount: 2,
        rejectedCount: 1,
        totalCount: 3,
        parts: [
          { messageId: null, number: '573000000400', segment: 1, status: 423 },
          { messageId: 'M1001', number: '573000000001', segment: 1, status: 200 },
          { messageId: 'M1002', number: '573000000002', segment: 1, status: 200 },
        ],
      },
    })
    expect(provider.effects().flatMap(({ numbers }) => numbers)).toEqual([
      '573000000001',
      '573000000002',
    ])
  })
})

describe('a voice', () => {
  const voice = { senderId: '57601', e164: one, language: 'Spanish', gender: 'Female' } as const

  it('is sent as its template says, its words escaped', async () => {
    const { client, provider, http } = openPracticeWorld()
    const text = 'Dijo "hola {to}"\ny \\ se fue'
    expect(await perform(client.prepareVoice({ ...voice, text }))).toEqual({
      kind: 'done',
      value: [{ messageId: 'V1001', number: null, segment: null }],
    })
    expect(JSON.parse(http.requests[0]?.request.body ?? '')).toEqual({
      from: '57601',
      to: '573000000001',
      message: text,
      language: 'Spanish',
      gender: 'Female',
    })
    expect(provider.effects()).toMatchObject([{ kind: 'voice-sent', numbers: ['573000000001'] }])
  })

  it('is off until the profile has a path', () => {
    const profile = (given: ProviderProfile): ProviderProfile => ({
      ...given,
      operations: {
        ...given.operations,
        sendVoice: { ...given.operations.sendVoice, enabled: false },
      },
    })
    const { client } = openPracticeWorld({ profile })
    expect(client.prepareVoice({ ...voice, text: 'hola' })).toEqual({
      kind: 'not-sent',
      reason: 'operation-off',
    })
  })
})

describe('a token', () => {
  /** Log-in on the transactional service; `answers` replace the provider's for the sends. */
  function worldWithLogin(answers: (number | null)[] = [], loginAnswers: (number | null)[] = []) {
    const refuse = (status: number): WireExchange => ({
      kind: 'answered',
      status,
      headers: {},
      body: '{"error_message":"Token expired"}',
    })
    const http = (real: HttpPort): HttpPort => ({
      exchange: async (request, options) => {
        const queue = request.url.endsWith('/auth')
          ? loginAnswers
          : request.url.endsWith('/send_sms')
            ? answers
            : []
        const status = queue.shift() ?? null
        const exchange = await (status === null ? real.exchange(request, options) : refuse(status))
        return exchange
      },
    })
    const options: WorldOptions = {
      http,
      credential: (password) => ({ kind: 'login', username: 'tienda', password }),
      profile: (given) => ({
        ...given,
        services: {
          ...given.services,
          transactional: { ...given.services.transactional, auth: { mode: 'bearer-login' } },
        },
      }),
    }
    return openPracticeWorld(options)
  }
  const send = ({ client }: PracticeWorld) =>
    perform(client.prepareSms({ ...sms, numbers: [one], accountId: '4001' }))
  const paths = ({ http }: PracticeWorld) =>
    http.requests.map(({ request }) => new URL(request.url).pathname)

  it('is asked for once and used for an hour', async () => {
    const world = worldWithLogin()
    await send(world)
    await send(world)
    expect(paths(world)).toEqual(['/rest/auth', '/rest/send_sms', '/rest/send_sms'])
    world.clock.advance(56 * 60_000)
    await send(world)
    expect(paths(world).slice(3)).toEqual(['/rest/auth', '/rest/send_sms'])
  })

  it.each([401, 403, 426])(
    'refused with %i is renewed once, and the message leaves once',
    async (status) => {
      const world = worldWithLogin([status])
      expect(await send(world)).toMatchObject({ kind: 'done' })
      expect(world.provider.effects()).toHaveLength(1)
      expect(paths(world)).toEqual(['/rest/auth', '/rest/auth', '/rest/send_sms'])
    },
  )

  it('refused twice is a refusal', async () => {
    const world = worldWithLogin([426, 426])
    expect(await send(world)).toMatchObject({ kind: 'refused', code: 'token-expired' })
    expect(world.provider.effects()).toEqual([])
  })

  it.each([402, 406, 418, 500])('is not renewed for %i', async (status) => {
    const world = worldWithLogin([status])
    expect((await send(world)).kind).not.toBe('done')
    expect(paths(world)).toEqual(['/rest/auth'])
  })

  it('that is not given means that nothing was sent', async () => {
    expect(await send(worldWithLogin([], [401]))).toMatchObject({
      kind: 'refused',
      code: 'unauthorised',
    })
    const world = worldWithLogin([], [500])
    expect(await send(world)).toEqual({ kind: 'not-sent', reason: 'login-failed' })
    expect(world.provider.effects()).toEqual([])
  })
})
