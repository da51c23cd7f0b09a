// The chosen times against Colombia's hours.
import { describe, expect, it } from 'vitest'
import { lawfulTranches, legalAdvice } from '../../../../renderer/features/schedule/legal-advice.ts'
import { createScheduleStore } from '../../../../renderer/features/schedule/schedule-store.ts'

// Sunday 29 November 2026, 10:00 in Bogotá.
const sunday = Date.parse('2026-11-29T15:00:00Z')
const bogota = 'America/Bogota'

function draft() {
  const store = createScheduleStore({ now: () => sunday, zone: bogota, senderId: '1' })
  const act = store.getState()
  act.purposeChosen('promotional')
  return { store, act }
}

it('says nothing until the purpose is known', () => {
  const store = createScheduleStore({ now: () => sunday, zone: bogota, senderId: '1' })
  expect(legalAdvice(store.getState(), 'CO')).toEqual([])
})

it('advises against sending on a Sunday and names the next allowed time', () => {
  expect(legalAdvice(draft().store.getState(), 'CO')).toMatchObject([
    { index: 0, problem: { kind: 'sunday' }, next: { at: '2026-11-30T07:00', zone: bogota } },
  ])
})

it('lets messages people wait for leave at any hour', () => {
  const { store, act } = draft()
  act.purposeChosen('transactional')
  expect(legalAdvice(store.getState(), 'CO')).toEqual([])
})

it.each(['MX', 'UY'])('has no hours to hold against a time in %s', (country) => {
  expect(legalAdvice(draft().store.getState(), country)).toEqual([])
})

it('judges the hour where people live and answers on the clock the person chose', () => {
  const { store, act } = draft()
  act.kindChosen('at')
  act.timeChosen({ at: '2026-12-01T09:00', zone: 'Europe/Madrid' })
  expect(legalAdvice(store.getState(), 'CO')).toMatchObject([
    { problem: { kind: 'outside-hours' }, next: { at: '2026-12-01T13:00', zone: 'Europe/Madrid' } },
  ])
})

it('leaves a time that does not exist to the schedule', () => {
  const { store, act } = draft()
  act.kindChosen('at')
  act.timeChosen({ at: '', zone: bogota })
  expect(legalAdvice(store.getState(), 'CO')).toEqual([])
})

describe('moving tranches', () => {
  it('makes every one of them lawful', () => {
    const { store, act } = draft()
    act.kindChosen('tranches')
    act.tranchesMoved([
      { at: '2026-12-06T09:00', zone: bogota },
      { at: '2026-12-08T14:00', zone: bogota },
    ])
    expect(legalAdvice(store.getState(), 'CO').map(({ problem }) => problem.kind)).toEqual([
      'sunday',
      'holiday',
    ])
    const times = lawfulTranches(store.getState(), 'CO')
    act.tranchesMoved(times ?? [])
    expect(legalAdvice(store.getState(), 'CO')).toEqual([])
    expect(store.getState().tranches[0]?.time.at).toBe('2026-12-07T07:00')
  })

  it('never proposes a time that is past', () => {
    const { store, act } = draft()
    act.kindChosen('tranches')
    act.tranchesMoved([
      { at: '2026-11-22T09:00', zone: bogota },
      { at: '2026-11-22T14:00', zone: bogota },
    ])
    expect(legalAdvice(store.getState(), 'CO')[0]?.next?.at).toBe('2026-11-30T07:00')
    expect(lawfulTranches(store.getState(), 'CO')?.map(({ at }) => at)).toEqual([
      '2026-11-30T07:00',
      '2026-11-30T12:00',
    ])
  })

  it('waits until every time is one', () => {
    const { store, act } = draft()
    act.kindChosen('tranches')
    act.trancheChanged(1, { time: { at: '', zone: bogota } })
    expect(lawfulTranches(store.getState(), 'CO')).toBeNull()
  })
})
