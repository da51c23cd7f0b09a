// Messages to one or a few people through the app's commands: reviewed, confirmed, sent once, followed.
import { describe, expect, it } from 'vitest'
import type { HttpPort } from '../../../electron/core/provider/http-port.ts'
import type { PracticeFault } from '../../../electron/practice/practice-faults.ts'
import { practiceProfile, yellowPushProfile } from '../../../shared/provider/shipped-profiles.ts'
import type { SingleJob } from '../../../shared/single/single-message.ts'
import { type AppAtWork, startApp } from '../../fakes/app-at-work.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { createSocketlessPractice } from '../../fakes/practice-ports.ts'

const ana = '+573009990101'
const eva = '+573009990102'

const sms = (changes: Partial<SingleJob> = {}): SingleJob =>
  ({
    channel: 'sms',
    senderId: 'TIENDA',
    numbers: [ana],
    purpose: 'transactional',
    text: 'Su pedido está listo.',
    ...changes,
  }) as SingleJob

const call: SingleJob = {
  channel: 'voice',
  senderId: 'TIENDA',
  numbers: [ana],
  purpose: 'transactional',
  text: 'Su cita es mañana.',
  language: 'Spanish',
  gender: 'Female',
}

async function reviewAndSend(work: AppAtWork, job: SingleJob) {
  const { plan, confirmationToken } = await work.call('single.review', job)
  return work.call('single.send', { confirmationToken, confirmedCount: plan.recipients })
}

function sent(work: AppAtWork, kind = 'sms-sent'): number {
  return work.practice
    .provider()
    .effects()
    .filter((effect) => effect.kind === kind).length
}

describe('the review of a message', () => {
  it('says to how many, in how many parts, and which requests will leave', async () => {
    const work = await startApp()
    const { plan } = await work.call('single.review', sms({ numbers: [ana, eva] }))
    expect(plan).toEqual({
      channel: 'sms',
      recipients: 2,
      text: 'Su pedido está listo.',
      parts: { each: 1, total: 2, encoding: 'ucs-2' },
      requests: [
        { operation: 'account', method: 'GET', url: 'http://127.0.0.1:9/rest/account', times: 1 },
        { operation: 'sendSms', method: 'POST', url: 'http://127.0.0.1:9/rest/send_sms', times: 1 },
      ],
      warnings: [],
    })
    expect(work.practice.requests()).toEqual([])
    await work.app.stop()
  })

  it('refuses a field, a blank text and a number that is there twice', async () => {
    const work = await startApp()
    const refusals = [
      [sms({ text: 'Hola {{Nombre}}' }), 'message-invalid', 'unknown-field: Nombre'],
      [sms({ text: 'Hola {{Nombre|cliente}}' }), 'message-invalid', 'unknown-field: Nombre'],
      [sms({ text: '   ' }), 'message-invalid', 'empty-message'],
      [sms({ numbers: [ana, ana] }), 'bad-request', 'numbers: a number is there twice'],
    ] as const
    for (const [job, code, message] of refusals) {
      expect(await work.failure('single.review', job)).toEqual({ code, message })
    }
    await work.app.stop()
  })

  it('warns of the hour and of the same message to the same people', async () => {
    const clock = createFakeClock('2026-12-06T15:00:00Z')
    const work = await startApp({ clock })
    const first = await reviewAndSend(work, sms())
    const { plan } = await work.call('single.review', sms({ purpose: 'promotional' }))
    expect(plan.warnings).toEqual([
      { code: 'sent-before', detail: first.createdAt },
      { code: 'outside-legal-window', detail: expect.stringMatching(/sunday$/) },
    ])
    await work.app.stop()
  })

  it('says that voice is off where the profile gives it no path', async () => {
    const vault = startedVault()
    const settings = new Map<string, unknown>([['connection-mode', 'live']])
    const work = await startApp({ settings, vault })
    expect(yellowPushProfile.operations.sendVoice.enabled).toBe(false)
    expect(await work.failure('single.review', call)).toEqual({
      code: 'operation-off',
      message: 'sendVoice',
    })
    await work.app.stop()
  })
})

function startedVault() {
  const found = { kind: 'found', secret: 'user:password', storage: 'session' } as const
  return {
    canProtect: async () => false,
    save: async () => 'session' as const,
    read: async () => found,
    saveProtected: async () => false,
    forget: async () => undefined,
  }
}

describe('sending a message', () => {
  it('sends one, keeps it, and learns what became of it', async () => {
    const work = await startApp()
    const message = await reviewAndSend(work, sms())
    expect(message).toMatchObject({
      status: 'sent',
      numbers: [ana],
      parts: [{ e164: ana, messageId: expect.stringMatching(/^M/), delivery: null }],
    })
    expect(sent(work)).toBe(1)
    await work.clock.advance(60_000)
    const followed = await work.call('single.delivery', { id: message.id })
    expect(followed.parts[0]).toMatchObject({ delivery: 'delivered', deliveryText: 'DELIVRD' })
    expect(await work.call('single.list', { search: 'pedido' })).toEqual([followed])
    expect(await work.call('single.list', { search: 'otra cosa' })).toEqual([])
    await work.clock.advance(300)
    expect(work.published.map(({ name }) => name)).toContain('single.changed')
    await work.app.stop()
  })

  it('sends to a few in one request and tells whose each part is', async () => {
    const work = await startApp()
    const message = await reviewAndSend(work, sms({ numbers: [ana, eva] }))
    expect(message.parts.map(({ e164 }) => e164)).toEqual([ana, eva])
    expect(sent(work)).toBe(2)
    await work.app.stop()
  })

  it('calls a number and speaks, where the profile knows how', async () => {
    const work = await startApp()
    const message = await reviewAndSend(work, call)
    expect(message).toMatchObject({ channel: 'voice', status: 'sent' })
    expect(sent(work, 'voice-sent')).toBe(1)
    expect((await work.failure('single.delivery', { id: message.id })).code).toBe('operation-off')
    await work.app.stop()
  })

  it('needs the confirmation, its number, and uses it up', async () => {
    const work = await startApp()
    const made = { confirmationToken: 'made-up', confirmedCount: 1 }
    expect((await work.failure('single.send', made)).code).toBe('confirmation-expired')
    const { confirmationToken } = await work.call('single.review', sms())
    const wrong = { confirmationToken, confirmedCount: 2 }
    expect((await work.failure('single.send', wrong)).code).toBe('count-mismatch')
    const right = { confirmationToken, confirmedCount: 1 }
    const clicks = Array.from({ length: 50 }, () => work.app.route('single.send', right))
    const answers = await work.clock.through(Promise.all(clicks))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(sent(work)).toBe(1)
    await work.app.stop()
  })

  it('does not go out by another account than it was reviewed for', async () => {
    const work = await startApp()
    await work.call('accounts.create', { name: 'Otra', colour: 'green' })
    const other = (await work.call('accounts.list')).find(({ name }) => name === 'Otra')
    const { confirmationToken } = await work.call('single.review', sms())
    await work.call('accounts.choose', { accountId: other?.id ?? '' })
    const failure = await work.failure('single.send', { confirmationToken, confirmedCount: 1 })
    expect(failure).toEqual({ code: 'confirmation-expired', message: 'connection' })
    expect(sent(work)).toBe(0)
    await work.app.stop()
  })

  it('has its intent on the disk before the request leaves', async () => {
    const clock = createFakeClock()
    const practice = createSocketlessPractice({ clock })
    const seen: unknown[] = []
    const http: HttpPort = {
      exchange(request, options) {
        if (request.url.endsWith('/send_sms')) {
          const sql = 'SELECT outcome, length(request_hash) AS hash FROM single_message'
          seen.push(...work.workspace.peek().prepare(sql).all())
        }
        return practice.http.exchange(request, options)
      },
    }
    const work = await startApp({ clock, practice, http })
    await reviewAndSend(work, sms())
    expect(seen.map((row) => ({ ...(row as object) }))).toEqual([{ outcome: 'pending', hash: 64 }])
    await work.app.stop()
  })

  it('tells the provider’s refusal', async () => {
    const work = await startApp()
    const message = await reviewAndSend(work, sms({ numbers: ['+573000000400'] }))
    expect(message).toMatchObject({ status: 'refused', detail: 'Number in blacklist', parts: [] })
    await work.app.stop()
  })
})

describe('a lost answer', () => {
  const faults: readonly PracticeFault[] = [
    { kind: 'timeout', when: 'after' },
    { kind: 'reset', when: 'after' },
    { kind: 'status', status: 500, when: 'after' },
    { kind: 'html', when: 'after' },
  ]
  it.each(faults)('is shown as unresolved and never repeated: %j', async (fault) => {
    const work = await startApp()
    await work.call('connection.test')
    work.practice.provider().faults.set('sendSms', fault)
    const message = await reviewAndSend(work, sms())
    expect(message.status).toBe('unresolved')
    await work.clock.advance(3_600_000)
    expect(sent(work)).toBe(1)
    await work.app.stop()
  })

  it('is waited for a little when the program closes, and then written down', async () => {
    const clock = createFakeClock()
    const practice = createSocketlessPractice({ clock })
    const slow: HttpPort = {
      async exchange(request, options) {
        if (request.url.endsWith('/send_sms')) await clock.wait(2_000)
        return practice.http.exchange(request, options)
      },
    }
    const work = await startApp({ clock, practice, http: slow })
    const { confirmationToken } = await work.call('single.review', sms())
    void work.app.route('single.send', { confirmationToken, confirmedCount: 1 })
    const rows = (table: string) => work.workspace.peek().prepare(`SELECT * FROM ${table}`).all()
    await clock.until(() => rows('single_message').length === 1)
    await clock.through(work.app.stop())
    expect(rows('single_message')[0]).toMatchObject({ outcome: 'sent' })
    expect(rows('activity').map(({ operation }) => operation)).toEqual(['account', 'sendSms'])
  })

  it('is unresolved when the program ended meanwhile, and nothing is sent at the next start', async () => {
    const clock = createFakeClock()
    const practice = createSocketlessPractice({ clock })
    const never: HttpPort = {
      exchange: (request, options) =>
        request.url.endsWith('/send_sms')
          ? new Promise(() => undefined)
          : practice.http.exchange(request, options),
    }
    const work = await startApp({ clock, practice, http: never })
    const { confirmationToken } = await work.call('single.review', sms())
    void work.app.route('single.send', { confirmationToken, confirmedCount: 1 })
    await clock.until(
      () => work.workspace.peek().prepare('SELECT * FROM single_message').all().length === 1,
    )
    work.workspace.crash()
    const { workspace, settings } = work
    const next = await startApp({ clock, practice, workspace, settings })
    expect(await next.call('single.list', {})).toMatchObject([
      { status: 'unresolved', detail: 'cut-short' },
    ])
    expect(sent(next)).toBe(0)
    await next.app.stop()
  })
})

describe('the account', () => {
  it('tells the balance, and asks for the key of the transactional service', async () => {
    const work = await startApp()
    expect(await work.call('account.get')).toMatchObject({
      accountId: '4001',
      balance: 100_000,
      currency: 'COP',
      creditLimit: 0,
    })
    const profile = JSON.stringify(practiceProfile('http://127.0.0.1:8123'))
    await work.call('connection.import-profile', { json: profile })
    await work.call('connection.choose', { mode: 'live' })
    await work.call('key.save', { service: 'campaigns', secret: 'only-for-campaigns' })
    expect(await work.failure('account.get')).toEqual({
      code: 'no-key',
      message: 'transactional',
    })
    await work.app.stop()
  })
})
