// The sending step's decisions, before they are a plan.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextMorning, sameTimeNextDay } from '../../../../renderer/features/schedule/draft-times.ts'
import {
  draftProblems,
  isError,
  plannedSend,
  scheduleOf,
  startsOf,
  targetOf,
} from '../../../../renderer/features/schedule/schedule-selectors.ts'
import { createScheduleStore } from '../../../../renderer/features/schedule/schedule-store.ts'
import { scheduleSchema } from '../../../../shared/schedule/schedule.ts'

// Tuesday 24 November 2026, 10:00 in Bogotá.
const start = Date.parse('2026-11-24T15:00:00Z')

function open(nowMs = { value: start }) {
  const store = createScheduleStore({
    now: () => nowMs.value,
    zone: 'America/Bogota',
    senderId: '890123',
  })
  return { store, nowMs, act: store.getState() }
}

function filled() {
  const opened = open()
  opened.act.nameTyped(' Recordatorio ')
  opened.act.purposeChosen('collection')
  return opened
}

const kindsOf = (store: ReturnType<typeof open>['store'], audience = 100) =>
  draftProblems(store.getState(), audience).map((found) =>
    found.kind === 'schedule' ? found.problem.kind : `${found.field} ${found.kind}`,
  )

it('needs a name and a purpose, and nothing else, to leave at once', () => {
  const { store, act } = open()
  expect(kindsOf(store)).toEqual(['name missing', 'purpose missing'])
  expect(plannedSend(store.getState(), 100)).toBeNull()
  act.nameTyped(' Recordatorio ')
  act.purposeChosen('transactional')
  expect(plannedSend(store.getState(), 100)).toEqual({
    name: 'Recordatorio',
    senderId: '890123',
    purpose: 'transactional',
    target: { kind: 'new-group', groupName: 'Recordatorio' },
    schedule: { kind: 'now' },
  })
})

it('falls back to a known zone when the one proposed is none', () => {
  const store = createScheduleStore({ now: () => start, zone: 'Atlantis/Capital', senderId: '' })
  expect(store.getState().time.zone).toBe('America/Bogota')
})

it('gives the group the name of the campaign until it gets its own', () => {
  const { store, act } = filled()
  act.groupNamed('Clientes')
  act.nameTyped('Otro')
  expect(targetOf(store.getState())).toEqual({ kind: 'new-group', groupName: 'Clientes' })
  act.groupNamed(' ')
  expect(kindsOf(store)).toEqual(['group missing'])
  act.targetChosen('direct')
  expect(kindsOf(store)).toEqual([])
})

it.each([
  ['nameTyped', 101, 'name too-long'],
  ['senderTyped', 21, 'sender too-long'],
] as const)('refuses what is too long (%s)', (action, length, problem) => {
  const { store, act } = filled()
  act[action]('x'.repeat(length))
  expect(kindsOf(store)).toEqual([problem])
})

it('keeps what each kind of schedule was given', () => {
  const { store, act } = filled()
  act.kindChosen('at')
  act.timeChosen({ at: '2026-12-01T08:00', zone: 'America/Lima' })
  act.kindChosen('tranches')
  act.kindChosen('at')
  expect(scheduleOf(store.getState())).toEqual({
    kind: 'at',
    time: { at: '2026-12-01T08:00', zone: 'America/Lima' },
  })
})

describe('times', () => {
  it('refuses one that is past, and one that becomes past while the screen is open', () => {
    const { store, act, nowMs } = filled()
    act.kindChosen('at')
    act.timeChosen({ at: '2026-11-24T10:05', zone: 'America/Bogota' })
    expect(kindsOf(store)).toEqual([])
    nowMs.value += 5 * 60_000
    act.clockTicked()
    expect(kindsOf(store)).toEqual(['past-time'])
    expect(plannedSend(store.getState(), 100)).toBeNull()
  })

  it('are judged in their own zone', () => {
    const { store, act } = filled()
    act.kindChosen('at')
    act.timeChosen({ at: '2026-11-24T10:30', zone: 'Europe/Madrid' })
    expect(kindsOf(store)).toEqual(['past-time'])
  })

  it('asks for one that was cleared', () => {
    const { store, act } = filled()
    act.kindChosen('at')
    act.timeChosen({ at: '', zone: 'America/Bogota' })
    expect(kindsOf(store)).toEqual(['invalid-date'])
    expect(startsOf(scheduleOf(store.getState()))).toBeNull()
  })

  it('proposes the next morning, across months and years', () => {
    const lastEvening = Date.parse('2027-01-01T04:59:00Z')
    expect(nextMorning(lastEvening, 'America/Bogota').at).toBe('2027-01-01T09:00')
    expect(sameTimeNextDay({ at: '2028-02-28T14:30', zone: 'UTC' }).at).toBe('2028-02-29T14:30')
    expect(sameTimeNextDay({ at: '', zone: 'UTC' }).at).toBe('')
  })
})

describe('tranches', () => {
  it('begin as a small first one and the rest, ready to send', () => {
    const { store, act } = filled()
    act.kindChosen('tranches')
    expect(plannedSend(store.getState(), 100)?.schedule).toEqual({
      kind: 'tranches',
      tranches: [
        { percent: 10, time: { at: '2026-11-25T09:00', zone: 'America/Bogota' } },
        { percent: 90, time: { at: '2026-11-25T14:00', zone: 'America/Bogota' } },
      ],
    })
  })

  it('give a new one what is missing, or half of the largest', () => {
    const { store, act } = filled()
    act.trancheChanged(2, { percent: 60 })
    act.trancheAdded()
    act.trancheAdded()
    const { tranches } = store.getState()
    expect(tranches.map(({ id, percent }) => [id, percent])).toEqual([
      [1, 10],
      [2, 30],
      [3, 30],
      [4, 30],
    ])
    expect(tranches[3]?.time.at).toBe('2026-11-27T14:00')
  })

  it('must add up to 100', () => {
    const { store, act } = filled()
    act.kindChosen('tranches')
    act.trancheRemoved(1)
    expect(kindsOf(store)).toEqual(['percentages-not-100'])
    act.trancheChanged(2, { percent: 100 })
    expect(kindsOf(store)).toEqual([])
  })

  it('must each reach somebody', () => {
    const { store, act } = filled()
    act.kindChosen('tranches')
    expect(kindsOf(store, 3)).toEqual(['empty-tranche'])
  })

  it('warn of the order and go on', () => {
    const { store, act } = filled()
    act.kindChosen('tranches')
    act.trancheChanged(2, { time: { at: '2026-11-25T08:00', zone: 'America/Bogota' } })
    expect(kindsOf(store)).toEqual(['out-of-order'])
    expect(draftProblems(store.getState(), 100).some(isError)).toBe(false)
    expect(startsOf(scheduleOf(store.getState()))).toEqual({
      first: '2026-11-25T13:00:00Z',
      last: '2026-11-25T14:00:00Z',
    })
  })

  it('whatever is done to them, make a plan only of the shape the contract takes', () => {
    const action = fc.oneof(
      fc.constant(['trancheAdded'] as const),
      fc.tuple(fc.constant('trancheRemoved' as const), fc.integer({ min: 1, max: 8 })),
      fc.tuple(
        fc.constant('trancheChanged' as const),
        fc.integer({ min: 1, max: 8 }),
        fc.record({ percent: fc.integer({ min: 0, max: 100 }) }),
      ),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 70 }), (actions) => {
        const { store, act } = filled()
        act.kindChosen('tranches')
        for (const [name, ...args] of actions) (act[name] as (...given: unknown[]) => void)(...args)
        const ids = store.getState().tranches.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const plan = plannedSend(store.getState(), 1000)
        if (plan === null) return
        const { schedule } = scheduleSchema.safeParse(plan.schedule).success
          ? plan
          : { schedule: null }
        if (schedule?.kind !== 'tranches') throw new Error('not a schedule')
        expect(schedule.tranches.reduce((sum, { percent }) => sum + percent, 0)).toBe(100)
      }),
    )
  })
})
