// Tests of what may be wrong with a schedule.
import { describe, expect, it } from 'vitest'
import {
  draftScheduleSchema,
  type Schedule,
  scheduleSchema,
} from '../../../../shared/schedule/schedule.ts'
import { scheduleProblems } from '../../../../shared/schedule/schedule-problems.ts'

const now = '2026-11-23T15:00:00Z'
const zone = 'America/Bogota'
const at = (time: string, inZone = zone) => ({ at: time, zone: inZone })

const tranches = (...list: readonly (readonly [number, string, string?])[]): Schedule => ({
  kind: 'tranches',
  tranches: list.map(([percent, time, inZone]) => ({ percent, time: at(time, inZone) })),
})
const kinds = (schedule: Schedule, audience?: number) =>
  scheduleProblems(schedule, now, audience).map((problem) =>
    'index' in problem ? `${problem.kind} ${problem.index}` : problem.kind,
  )

describe('scheduleProblems', () => {
  it('finds nothing wrong with now, a time ahead and tranches ahead', () => {
    expect(kinds({ kind: 'now' })).toEqual([])
    expect(kinds({ kind: 'at', time: at('2026-11-23T10:01') })).toEqual([])
    expect(kinds(tranches([10, '2026-12-01T09:00'], [90, '2026-12-01T14:00']), 1902)).toEqual([])
  })

  it('calls a time past from the very minute it arrives, in its own zone', () => {
    expect(kinds({ kind: 'at', time: at('2026-11-23T10:00') })).toEqual(['past-time 0'])
    expect(kinds({ kind: 'at', time: at('2026-11-23T12:30', 'America/Santiago') })).toEqual([])
    expect(kinds({ kind: 'at', time: at('2026-11-23T10:30', 'America/Santiago') })).toEqual([
      'past-time 0',
    ])
  })

  it('compares instants, not their spelling', () => {
    const soon: Schedule = { kind: 'at', time: at('2026-11-23T10:00') }
    expect(scheduleProblems(soon, '2026-11-23T14:59:59.999Z')).toEqual([])
  })

  it.each([
    ['2026-02-30T09:00', 'invalid-date 0'],
    ['2026-13-01T09:00', 'invalid-date 0'],
    ['2026-12-01T24:00', 'invalid-date 0'],
    ['2026-12-01T09:60', 'invalid-date 0'],
    ['', 'invalid-date 0'],
    ['2026-12-01 09:00', 'invalid-date 0'],
  ])('refuses the date %j', (time, expected) => {
    expect(kinds({ kind: 'at', time: at(time) })).toEqual([expected])
  })

  it.each(['Nowhere/City', '', '+05:00', '-05', 'Bogota'])('refuses the zone %j', (inZone) => {
    expect(kinds({ kind: 'at', time: at('2026-12-01T09:00', inZone) })).toEqual(['unknown-zone 0'])
  })

  it('refuses a time that the clock jumps over, and says where it lands', () => {
    const time = at('2027-09-05T00:30', 'America/Santiago')
    expect(scheduleProblems({ kind: 'at', time }, now)).toEqual([
      { kind: 'nonexistent-time', severity: 'error', index: 0, time, nextAt: '2027-09-05T01:30' },
    ])
  })

  it('warns of a time that the clock shows twice', () => {
    const time = at('2027-04-03T23:30', 'America/Santiago')
    expect(scheduleProblems({ kind: 'at', time }, now)).toEqual([
      { kind: 'ambiguous-time', severity: 'warning', index: 0, time },
    ])
  })

  it('wants percentages that are whole, above zero and add up to 100', () => {
    expect(kinds(tranches([50, '2026-12-01T09:00'], [49, '2026-12-02T09:00']))).toEqual([
      'percentages-not-100',
    ])
    expect(kinds(tranches([100, '2026-12-01T09:00'], [0, '2026-12-02T09:00']))).toEqual([
      'zero-percent 1',
    ])
    expect(kinds(tranches([99.5, '2026-12-01T09:00'], [0.5, '2026-12-02T09:00']))).toEqual([
      'invalid-percent 0',
      'invalid-percent 1',
    ])
    expect(kinds(tranches([110, '2026-12-01T09:00'], [-10, '2026-12-02T09:00']))).toEqual([
      'invalid-percent 0',
      'invalid-percent 1',
    ])
    expect(kinds(tranches())).toEqual(['no-tranches'])
  })

  it('points at a tranche that would reach nobody', () => {
    const schedule = tranches([1, '2026-12-01T09:00'], [99, '2026-12-02T09:00'])
    expect(scheduleProblems(schedule, now, 40)).toEqual([
      { kind: 'empty-tranche', severity: 'error', index: 0, percent: 1, audience: 40 },
    ])
    expect(kinds(schedule, 51)).toEqual([])
    expect(kinds(schedule)).toEqual([])
  })

  it('warns of the same time twice and of tranches out of order, across zones', () => {
    const schedule = tranches(
      [40, '2026-12-02T09:00'],
      [30, '2026-12-02T11:00', 'America/Santiago'],
      [30, '2026-12-01T09:00'],
    )
    expect(scheduleProblems(schedule, now)).toEqual([
      { kind: 'same-time', severity: 'warning', index: 1, otherIndex: 0 },
      { kind: 'out-of-order', severity: 'warning', index: 2, otherIndex: 0 },
    ])
  })

  it('reports each bad time of the tranches at its own index', () => {
    const schedule = tranches([50, '2026-11-22T09:00'], [50, '2026-12-01T09:00', 'Nowhere/City'])
    expect(kinds(schedule)).toEqual(['past-time 0', 'unknown-zone 1'])
  })
})

describe('scheduleSchema', () => {
  const accepts = (value: unknown) => scheduleSchema.safeParse(value).success

  it('takes the three kinds and refuses keys that it does not know', () => {
    expect(accepts({ kind: 'now' })).toBe(true)
    expect(accepts({ kind: 'at', time: at('2026-12-01T09:00') })).toBe(true)
    expect(accepts(tranches([100, '2026-12-01T09:00']))).toBe(true)
    expect(accepts({ kind: 'now', time: at('2026-12-01T09:00') })).toBe(false)
    expect(accepts({ kind: 'later' })).toBe(false)
  })

  it('is bounded: 50 tranches, whole percentages from 1 to 100, minutes', () => {
    const many = (count: number) =>
      tranches(...Array.from({ length: count }, () => [1, '2026-12-01T09:00'] as const))
    expect([accepts(many(50)), accepts(many(51)), accepts(many(0))]).toEqual([true, false, false])
    expect(accepts(tranches([0, '2026-12-01T09:00']))).toBe(false)
    expect(accepts(tranches([1.5, '2026-12-01T09:00']))).toBe(false)
    expect(accepts({ kind: 'at', time: at('2026-12-01T09:00:00') })).toBe(false)
  })

  it('lets a draft be unfinished', () => {
    expect(draftScheduleSchema.safeParse(tranches([0, ''])).success).toBe(true)
    expect(draftScheduleSchema.safeParse(tranches()).success).toBe(true)
  })
})
