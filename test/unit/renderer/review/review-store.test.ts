// Handing people over, reviewing, and sending once.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createReviewStore,
  type JobDraft,
  mayHaveStarted,
} from '../../../../renderer/features/review/review-store.ts'
import { usedFields } from '../../../../renderer/features/review/used-fields.ts'
import { type CommandInput, maxContactsPerChunk } from '../../../../shared/ipc/contract.ts'
import { manyPeople, sourceOf } from '../../../fakes/listed-people.ts'
import { refusal, type Script, scriptedCall } from '../../../fakes/scripted-call.ts'
import { planFor } from './plan-for.ts'

const job: JobDraft = {
  name: 'Recordatorio',
  senderId: '890123',
  purpose: 'collection',
  template: 'Hola {{NOMBRE}}',
  target: { kind: 'direct' },
  schedule: { kind: 'now' },
}

/** A main process that takes everything, unless the script says otherwise. */
function open(script: Script = {}) {
  let audiences = 0
  const { call, asked } = scriptedCall({
    'audience.begin': () => ({ audienceId: `audience-${++audiences}` }),
    'audience.append': ({ offset, contacts }) => ({ received: offset + contacts.length }),
    'audience.discard': () => undefined,
    'campaign.review': () => ({ plan: planFor(3), confirmationToken: 'token' }),
    'campaign.send': () => ({ campaignId: 'campaign-1' }),
    ...script,
  })
  const store = createReviewStore({ call })
  const names = () => asked.map(({ name }) => name)
  const inputsOf = (name: string) =>
    asked.filter((one) => one.name === name).map(({ input }) => input)
  return {
    store,
    act: store.getState(),
    names,
    inputsOf,
    stage: () => store.getState().review.stage,
  }
}

/** A promise somebody else settles. */
function promised<Value>() {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

describe('the hand-over', () => {
  it('gives everybody once, in order, with only the columns the message uses', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3500 }), async (count) => {
        const people = manyPeople(count)
        const { act, inputsOf, stage } = open()
        await act.opened({ source: sourceOf(people), job })
        expect(stage()).toBe('ready')
        expect(inputsOf('audience.begin')).toEqual([
          { fields: ['nombre'], count, excluded: 3, sourceName: 'clientes.csv' },
        ])
        const chunks = inputsOf('audience.append') as CommandInput<'audience.append'>[]
        expect(Math.max(...chunks.map(({ contacts }) => contacts.length))).toBeLessThanOrEqual(1000)
        const given = chunks.flatMap(({ offset, contacts }) =>
          contacts.map((contact, index) => ({ ...contact, at: offset + index })),
        )
        expect(given.map(({ row, values, at }) => ({ row, values, at }))).toEqual(
          people.map(({ row, values }, at) => ({ row, values: [values.nombre], at })),
        )
      }),
      { numRuns: 25 },
    )
    expect(maxContactsPerChunk).toBeGreaterThanOrEqual(1000)
  })

  it('tells how far it is', async () => {
    const gate = promised<void>()
    const { store, act } = open({
      'audience.append': async ({ offset, contacts }) => {
        if (offset === 1000) await gate.promise
        return { received: offset + contacts.length }
      },
    })
    const seen: unknown[] = []
    store.subscribe(({ review }) => seen.push(review))
    const opened = act.opened({ source: sourceOf(manyPeople(1500)), job })
    gate.resolve()
    await opened
    expect(seen.slice(0, 3)).toEqual([
      { stage: 'handing-over', done: 0, total: 1500 },
      { stage: 'handing-over', done: 1000, total: 1500 },
      { stage: 'handing-over', done: 1500, total: 1500 },
    ])
  })

  it('stops when cancelled, and discards what was given', async () => {
    const gate = promised<void>()
    const { act, names, stage } = open({
      'audience.append': async ({ offset, contacts }) => {
        await gate.promise
        return { received: offset + contacts.length }
      },
    })
    const opened = act.opened({ source: sourceOf(manyPeople(3000)), job })
    await Promise.resolve()
    act.cancelled()
    gate.resolve()
    await opened
    expect(stage()).toBe('idle')
    expect(names().filter((name) => name === 'audience.append').length).toBeLessThanOrEqual(1)
    expect(names().at(-1)).toBe('audience.discard')
    expect(names()).not.toContain('campaign.review')
  })

  it('discards a list that came short, and says so', async () => {
    const source = { ...sourceOf(manyPeople(5)), count: 9 }
    const { store, act, names } = open()
    await act.opened({ source, job })
    expect(store.getState().review).toEqual({
      stage: 'failed',
      during: 'review',
      failure: { code: 'audience-incomplete', message: '5 / 9' },
    })
    expect(names().at(-1)).toBe('audience.discard')
  })

  it('gives nothing over when there is nobody', async () => {
    const { store, act, names } = open()
    await act.opened({ source: sourceOf([]), job })
    expect(store.getState().review).toMatchObject({ failure: { code: 'empty-audience' } })
    expect(names()).toEqual([])
  })

  it('knows the columns of a message whatever their case', () => {
    expect(usedFields('{{ SALDO |0}} {{x}} {{saldo}}', ['Nombre', 'Saldo'])).toEqual(['Saldo'])
  })
})

describe('the review', () => {
  it('keeps the people when only the job changed, and drops them with the list', async () => {
    const { act, names, inputsOf } = open()
    const source = sourceOf(manyPeople(3))
    await act.opened({ source, job })
    await act.opened({
      source,
      job: { ...job, target: { kind: 'new-group', groupName: 'Clientes' } },
    })
    expect(names().filter((name) => name === 'audience.begin')).toHaveLength(1)
    await act.opened({ source: sourceOf(manyPeople(4)), job })
    expect(names().filter((name) => name === 'audience.begin')).toHaveLength(2)
    expect(inputsOf('audience.discard')).toEqual([{ audienceId: 'audience-1' }])
  })

  it('hands the people over anew when the message uses other columns', async () => {
    const { act, inputsOf } = open()
    const source = sourceOf(manyPeople(3))
    await act.opened({ source, job })
    await act.opened({ source, job: { ...job, template: '{{saldo}}' } })
    expect(inputsOf('audience.begin')).toMatchObject([
      { fields: ['nombre'] },
      { fields: ['saldo'] },
    ])
  })

  it('shows the plan of the last job asked for, whichever answers first', async () => {
    const first = promised<{ plan: ReturnType<typeof planFor>; confirmationToken: string }>()
    let reviews = 0
    const { store, act } = open({
      'campaign.review': () =>
        ++reviews === 1 ? first.promise : { plan: planFor(3), confirmationToken: 'second' },
    })
    const source = sourceOf(manyPeople(3))
    const early = act.opened({ source, job })
    while (reviews === 0) await Promise.resolve()
    await act.opened({ source, job: { ...job, name: 'Otro' } })
    first.resolve({ plan: planFor(3), confirmationToken: 'first' })
    await early
    expect(store.getState().review).toMatchObject({ stage: 'ready', token: 'second' })
  })

  it('tries again with the same people, or anew when they are gone', async () => {
    const codes = ['provider-unreachable', 'not-found'] as const
    let reviews = 0
    const { act, names, stage } = open({
      'campaign.review': () => {
        const code = codes[reviews++]
        if (code) throw refusal(code)
        return { plan: planFor(3), confirmationToken: 'token' }
      },
    })
    const source = sourceOf(manyPeople(3))
    await act.opened({ source, job })
    await act.opened({ source, job })
    expect(names().filter((name) => name === 'audience.begin')).toHaveLength(1)
    await act.opened({ source, job })
    expect(names().filter((name) => name === 'audience.begin')).toHaveLength(2)
    expect(stage()).toBe('ready')
  })

  it('discards the people when the person goes elsewhere', async () => {
    const { act, inputsOf, stage } = open()
    await act.opened({ source: sourceOf(manyPeople(3)), job })
    act.left()
    expect(inputsOf('audience.discard')).toEqual([{ audienceId: 'audience-1' }])
    expect(stage()).toBe('idle')
  })
})

describe('the send', () => {
  it('names the token and the number that were confirmed', async () => {
    const { store, act, inputsOf } = open()
    await act.opened({ source: sourceOf(manyPeople(3)), job })
    await act.confirmed(3)
    expect(inputsOf('campaign.send')).toEqual([{ confirmationToken: 'token', confirmedCount: 3 }])
    expect(store.getState().review).toEqual({ stage: 'sent', campaignId: 'campaign-1' })
  })

  it('leaves once, however often it is confirmed', async () => {
    const { act, inputsOf } = open()
    await act.opened({ source: sourceOf(manyPeople(3)), job })
    await Promise.all(Array.from({ length: 200 }, () => act.confirmed(3)))
    expect(inputsOf('campaign.send')).toHaveLength(1)
  })

  it('does nothing without a plan', async () => {
    const { act, names } = open()
    await act.confirmed(3)
    expect(names()).toEqual([])
  })

  it('keeps the people while it is under way, and reviews nothing meanwhile', async () => {
    const gate = promised<{ campaignId: string }>()
    const { act, names, stage } = open({ 'campaign.send': () => gate.promise })
    const source = sourceOf(manyPeople(3))
    await act.opened({ source, job })
    const sending = act.confirmed(3)
    act.left()
    await act.opened({ source, job: { ...job, name: 'Otro' } })
    expect(stage()).toBe('sending')
    gate.resolve({ campaignId: 'campaign-1' })
    await sending
    act.left()
    expect(stage()).toBe('sent')
    expect(names()).not.toContain('audience.discard')
  })

  it.each([
    ['confirmation-expired', false],
    ['no-key', false],
    ['unexpected', true],
    ['provider-unclear', true],
  ] as const)('after %s may have started: %s', async (code, may) => {
    const { store, act } = open({
      'campaign.send': () => {
        throw refusal(code)
      },
    })
    await act.opened({ source: sourceOf(manyPeople(3)), job })
    await act.confirmed(3)
    const { review } = store.getState()
    if (review.stage !== 'failed') throw new Error(review.stage)
    expect(review).toMatchObject({ during: 'send', failure: { code } })
    expect(mayHaveStarted(review)).toBe(may)
  })
})
