// People arrive in chunks, each once, and nobody twice.
import { describe, expect, it } from 'vitest'
import { giveAudience, jobFor, people, reviewAndSend, startApp } from '../../fakes/app-at-work.ts'

const begin = { fields: ['Nombre'], count: 4, excluded: 0, sourceName: 'x.csv' }

describe('the audience', () => {
  it('refuses a chunk that was already taken, one that leaves a gap, and one too many', async () => {
    const work = await startApp()
    const { audienceId } = await work.call('audience.begin', begin)
    const all = people(6)
    const append = (offset: number, from: number, to: number) =>
      work.app.route('audience.append', { audienceId, offset, contacts: all.slice(from, to) })
    expect(await append(0, 0, 2)).toEqual({ ok: true, value: { received: 2 } })
    expect(await append(0, 0, 2)).toMatchObject({ ok: false, error: { code: 'bad-request' } })
    expect(await append(3, 3, 4)).toMatchObject({ ok: false, error: { code: 'bad-request' } })
    expect(await append(2, 2, 6)).toMatchObject({ ok: false, error: { code: 'bad-request' } })
    expect(await append(2, 2, 4)).toEqual({ ok: true, value: { received: 4 } })
    await work.app.stop()
  })

  it('takes one of two simultaneous copies of a chunk', async () => {
    const work = await startApp()
    const { audienceId } = await work.call('audience.begin', begin)
    const append = () =>
      work.app.route('audience.append', { audienceId, offset: 0, contacts: people(2) })
    const answers = await Promise.all([append(), append()])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    await work.app.stop()
  })

  it('refuses a number that is already there, and values that do not fit the fields', async () => {
    const work = await startApp()
    const { audienceId } = await work.call('audience.begin', begin)
    const [first, second, third] = people(3)
    if (!first || !second || !third) throw new Error('no people')
    const failure = async (offset: number, contacts: readonly object[]) =>
      (await work.failure('audience.append', { audienceId, offset, contacts })).message
    expect(await failure(0, [first, { ...first, row: 9 }])).toBe(
      'contacts: a number is there twice',
    )
    await work.call('audience.append', { audienceId, offset: 0, contacts: [first] })
    expect(await failure(1, [second, { ...first, row: 9 }])).toBe(
      'contacts: a number is there twice',
    )
    expect(await failure(1, [{ ...third, values: [] }])).toMatch(/values do not match/)
    await work.app.stop()
  })

  it('can be discarded while no campaign is made of it', async () => {
    const work = await startApp()
    const unused = await giveAudience(work, people(2))
    await work.call('audience.discard', { audienceId: unused })
    await work.call('audience.discard', { audienceId: unused })
    expect((await work.failure('campaign.review', jobFor(unused))).code).toBe('not-found')
    const used = await giveAudience(work, people(2))
    await reviewAndSend(work, jobFor(used))
    expect((await work.failure('audience.discard', { audienceId: used })).code).toBe('not-editable')
    await work.app.stop()
  })
})
