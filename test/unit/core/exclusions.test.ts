// Nobody on the list of excluded numbers gets a message, whenever they were put there.
import { describe, expect, it } from 'vitest'
import {
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
  untilStatus,
} from '../../fakes/app-at-work.ts'

const numbers = (count: number) => people(count).map(({ e164 }) => e164)
const asked = { source: 'typed', reason: 'respondió SALIR' } as const

describe('the list of excluded numbers', () => {
  it('keeps a number as it was first written, whoever adds it again', async () => {
    const work = await startApp()
    const [first = '', second = ''] = numbers(2)
    expect(await work.call('exclusions.add', { numbers: [first], ...asked })).toEqual({
      added: 1,
      known: 0,
    })
    const again = { numbers: [first, second], source: 'file' as const, reason: 'clientes.csv' }
    expect(await work.call('exclusions.add', again)).toEqual({ added: 1, known: 1 })
    const { entries, total } = await work.call('exclusions.list', {})
    expect(total).toBe(2)
    expect(entries.map(({ e164, source, reason }) => ({ e164, source, reason }))).toEqual([
      { e164: second, source: 'file', reason: 'clientes.csv' },
      { e164: first, ...asked },
    ])
    await work.app.stop()
  })

  it('is read page by page, and finds one number', async () => {
    const work = await startApp()
    const all = numbers(5)
    await work.call('exclusions.add', { numbers: all, ...asked })
    const page = await work.call('exclusions.list', { limit: 2 })
    expect(page.more).toBe(true)
    const before = page.entries.at(-1)?.id ?? 0
    const rest = await work.call('exclusions.list', { limit: 3, before })
    expect(rest.more).toBe(false)
    expect([...page.entries, ...rest.entries].map(({ e164 }) => e164)).toEqual(all.toReversed())
    const found = await work.call('exclusions.list', { number: all[2] ?? '' })
    expect(found).toMatchObject({ entries: [{ e164: all[2] }], total: 5 })
    const other = await work.call('exclusions.list', { number: '+573005559999' })
    expect(other).toEqual({ entries: [], total: 5, more: false })
    await work.app.stop()
  })

  it('lets a number go only with the count confirmed', async () => {
    const work = await startApp()
    const all = numbers(3)
    await work.call('exclusions.add', { numbers: all, ...asked })
    const two = all.slice(0, 2)
    const refused = await work.failure('exclusions.remove', { numbers: two, confirmedCount: 3 })
    expect(refused.code).toBe('count-mismatch')
    expect(await work.call('exclusions.remove', { numbers: two, confirmedCount: 2 })).toEqual({
      removed: 2,
    })
    expect(await work.call('exclusions.count')).toEqual({ total: 1 })
    await work.app.stop()
  })

  it('answers which of many numbers are on it, also after it changed', async () => {
    const work = await startApp()
    const all = numbers(4)
    const digits = all.map((e164) => Number(e164.slice(1)))
    const match = async () => (await work.call('exclusions.match', { numbers: digits })).excluded
    expect(await match()).toEqual([])
    await work.call('exclusions.add', { numbers: all.slice(1, 3), ...asked })
    expect(await match()).toEqual(digits.slice(1, 3))
    await work.call('exclusions.remove', { numbers: [all[1] ?? ''], confirmedCount: 1 })
    expect(await match()).toEqual([digits[2]])
    await work.app.stop()
  })

  it('keeps neither numbers nor reasons readable in the workspace', async () => {
    const work = await startApp()
    const [number = ''] = numbers(1)
    await work.call('exclusions.add', { numbers: [number], ...asked })
    const row = work.workspace.peek().prepare('SELECT * FROM exclusion').get() ?? {}
    const kept = Object.values(row)
      .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value))
      .join('\n')
    expect(kept).not.toContain(number.slice(1))
    expect(kept).not.toContain('SALIR')
    await work.app.stop()
  })

  it('is there again after the program was closed, and tells the window of each change', async () => {
    const work = await startApp()
    const all = numbers(2)
    await work.call('exclusions.add', { numbers: all, ...asked })
    await work.call('exclusions.add', { numbers: all, ...asked })
    await work.call('exclusions.remove', { numbers: [all[0] ?? ''], confirmedCount: 1 })
    const changes = work.published.filter(({ name }) => name === 'exclusions.changed')
    expect(changes.map(({ payload }) => payload)).toEqual([
      { revision: 1, total: 2 },
      { revision: 2, total: 1 },
    ])
    await work.app.stop()
    const { clock, workspace, vault } = work
    const later = await startApp({ clock, workspace, vault })
    const { entries } = await later.call('exclusions.list', {})
    expect(entries.map(({ e164 }) => e164)).toEqual([all[1]])
    await later.app.stop()
  })

  it('is exported so that no reason becomes a formula', async () => {
    const work = await startApp()
    const [number = ''] = numbers(1)
    await work.call('exclusions.add', { numbers: [number], source: 'typed', reason: '=1+"1"' })
    const { text, entries } = await work.call('exclusions.export')
    expect(entries).toBe(1)
    expect(text.split('\r\n')[1]).toMatch(/^\+573005550001,"'=1\+""1""",/)
    await work.app.stop()
  })
})

describe('a send to an excluded number', () => {
  it('is refused at the review, with how many they are', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(5))
    const excluded = [...numbers(2), '+573005559999']
    await work.call('exclusions.add', { numbers: excluded, ...asked })
    expect(await work.failure('campaign.review', jobFor(audienceId))).toEqual({
      code: 'excluded-people',
      message: '2',
    })
    await work.app.stop()
  })

  it('is refused when somebody was added after the review', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(5))
    const { plan, confirmationToken } = await work.call('campaign.review', jobFor(audienceId))
    await work.call('exclusions.add', { numbers: numbers(1), ...asked })
    const send = { confirmationToken, confirmedCount: plan.audience }
    expect((await work.failure('campaign.send', send)).code).toBe('excluded-people')
    expect(await work.call('campaign.list', {})).toEqual([])
    await work.app.stop()
  })

  it('stops before its request when somebody was added while it was uploaded, and cannot be resumed', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(5))
    const { plan, confirmationToken } = await work.call('campaign.review', jobFor(audienceId))
    const { campaignId } = await work.call('campaign.send', {
      confirmationToken,
      confirmedCount: plan.audience,
    })
    await work.call('exclusions.add', { numbers: numbers(2), ...asked })
    const campaign = await untilStatus(work, campaignId, 'stopped', 'sending', 'completed')
    expect(campaign).toMatchObject({
      status: 'stopped',
      problem: { code: 'excluded-people', message: '2' },
    })
    const kinds = work.practice
      .provider()
      .effects()
      .map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'campaign-accepted')).toEqual([])
    expect((await work.failure('campaign.resume', { campaignId })).code).toBe('excluded-people')
    await work.call('exclusions.remove', { numbers: numbers(2), confirmedCount: 2 })
    await work.call('campaign.resume', { campaignId })
    await untilStatus(work, campaignId, 'sending', 'completed')
    await work.app.stop()
  })

  it('goes out to everybody else once the person is out of the list', async () => {
    const work = await startApp()
    await work.call('exclusions.add', { numbers: numbers(1), ...asked })
    const audienceId = await giveAudience(work, people(5).slice(1))
    const campaignId = await reviewAndSend(work, jobFor(audienceId))
    await untilStatus(work, campaignId, 'sending', 'completed')
    await work.app.stop()
  })

  it('is refused for a single message, at the review and at the send', async () => {
    const work = await startApp()
    const [number = '', other = ''] = numbers(2)
    const job = {
      channel: 'sms' as const,
      senderId: 'TIENDA',
      numbers: [number, other],
      text: 'Su pedido está listo',
      purpose: 'transactional' as const,
    }
    const { confirmationToken } = await work.call('single.review', job)
    await work.call('exclusions.add', { numbers: [other], ...asked })
    const send = { confirmationToken, confirmedCount: 2 }
    expect((await work.failure('single.send', send)).code).toBe('excluded-people')
    expect(await work.failure('single.review', job)).toEqual({
      code: 'excluded-people',
      message: '1',
    })
    await work.app.stop()
  })

  it('is refused for a single message while the room on the disk is asked for', async () => {
    const [e164 = ''] = numbers(1)
    const held: { exclude: () => Promise<unknown> } = { exclude: async () => undefined }
    const disk = { freeBytes: () => held.exclude().then(() => 1e12) }
    const work = await startApp({ disk })
    const single = { channel: 'sms', senderId: 'TIENDA', purpose: 'transactional' } as const
    const job = { ...single, numbers: [e164], text: 'Hola' }
    const { confirmationToken } = await work.call('single.review', job)
    held.exclude = () => work.app.route('exclusions.add', { numbers: [e164], ...asked })
    const failure = await work.failure('single.send', { confirmationToken, confirmedCount: 1 })
    expect(failure.code).toBe('excluded-people')
    expect(await work.call('single.list', {})).toEqual([])
    await work.app.stop()
  })
})

describe('who got a campaign lately', () => {
  it('is told for campaigns that left in the days asked for, and for no other', async () => {
    const work = await startApp()
    const digits = numbers(4).map((e164) => Number(e164.slice(1)))
    const match = async (days: number) =>
      (await work.call('people.match-contacted', { numbers: digits, days })).contacted
    await giveAudience(work, people(4))
    expect(await match(7)).toEqual([])
    const audienceId = await giveAudience(work, people(2))
    const campaignId = await reviewAndSend(work, jobFor(audienceId))
    await untilStatus(work, campaignId, 'sending', 'completed')
    expect(await match(7)).toEqual(digits.slice(0, 2))
    await work.clock.sleep(8 * 24 * 60 * 60 * 1000)
    expect(await match(7)).toEqual([])
    expect(await match(30)).toEqual(digits.slice(0, 2))
    await work.app.stop()
  })
})
