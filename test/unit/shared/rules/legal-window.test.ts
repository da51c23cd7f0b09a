// Tests of the allowed hours in Colombia, of the next allowed time and of re-flowing tranches.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { colombiaRules, knowledgeOf } from '../../../../shared/rules/countries.ts'
import { type CountryRules, countryRulesSchema } from '../../../../shared/rules/country-rules.ts'
import {
  lawfulHoursOn,
  legalWindowProblem,
  nextLawfulTime,
} from '../../../../shared/rules/legal-window.ts'
import { reflowTranches } from '../../../../shared/rules/reflow.ts'
import { toInstant, toScheduledTime } from '../../../../shared/schedule/scheduled-time.ts'
import { seeded } from '../seed.ts'

const zone = 'America/Bogota'
const bogota = (at: string) => toInstant({ at, zone })
const judge = (at: string) => legalWindowProblem(bogota(at), 'promotional', colombiaRules)
const next = (at: string) => {
  const instant = nextLawfulTime(bogota(at), 'promotional', colombiaRules)
  return instant === null ? null : toScheduledTime(instant, zone).at
}

describe('legalWindowProblem in Colombia', () => {
  it.each([
    ['2026-11-24T07:00', true],
    ['2026-11-24T06:59', false],
    ['2026-11-24T18:59', true],
    ['2026-11-24T19:00', false],
    ['2026-11-28T08:00', true],
    ['2026-11-28T07:59', false],
    ['2026-11-28T14:59', true],
    ['2026-11-28T15:00', false],
    ['2026-11-29T10:00', false],
    ['2026-12-08T10:00', false],
    ['2026-11-16T10:00', false],
  ])('judges %s in Bogota: allowed is %s', (at, allowed) => {
    expect(judge(at) === null).toBe(allowed)
  })

  it('says which hours were allowed that day', () => {
    const place = { strength: 'law', zone, kind: 'outside-hours' }
    expect(judge('2026-11-24T20:00')).toEqual({
      ...place,
      date: '2026-11-24',
      allowed: { from: '07:00', to: '19:00' },
    })
    expect(judge('2026-11-28T16:00')).toEqual({
      ...place,
      date: '2026-11-28',
      allowed: { from: '08:00', to: '15:00' },
    })
  })

  it('says that it is Sunday, or which holiday it is', () => {
    expect(judge('2026-11-29T10:00')).toEqual({
      kind: 'sunday',
      strength: 'law',
      date: '2026-11-29',
      zone,
    })
    expect(judge('2026-12-08T10:00')).toEqual({
      kind: 'holiday',
      names: ['immaculate-conception'],
      strength: 'law',
      date: '2026-12-08',
      zone,
    })
  })

  it('looks at the day in Colombia, not in UTC', () => {
    expect(legalWindowProblem('2026-11-30T04:59:00Z', 'promotional', colombiaRules)?.kind).toBe(
      'sunday',
    )
  })

  it('treats collection like advertising and lets transactional messages go at any time', () => {
    const sunday = bogota('2026-11-29T03:00')
    expect(legalWindowProblem(sunday, 'collection', colombiaRules)?.kind).toBe('sunday')
    expect(legalWindowProblem(sunday, 'transactional', colombiaRules)).toBeNull()
    expect(nextLawfulTime(sunday, 'transactional', colombiaRules)).toBe(sunday)
  })
})

describe('nextLawfulTime in Colombia', () => {
  it.each([
    ['2026-11-24T10:17', '2026-11-24T10:17'],
    ['2026-11-24T05:00', '2026-11-24T07:00'],
    ['2026-11-24T19:00', '2026-11-25T07:00'],
    ['2026-11-27T19:30', '2026-11-28T08:00'],
    ['2026-11-28T15:00', '2026-11-30T07:00'],
    ['2026-11-14T15:00', '2026-11-17T07:00'],
    ['2026-04-01T20:00', '2026-04-04T08:00'],
    ['2026-12-31T19:00', '2027-01-02T08:00'],
  ])('moves %s to %s', (asked, expected) => {
    expect(next(asked)).toBe(expected)
  })

  it('gives null for rules that allow nothing', () => {
    const shut: CountryRules = {
      ...colombiaRules,
      windows: colombiaRules.windows.map((window) => ({
        ...window,
        mondayToFriday: null,
        saturday: null,
      })),
    }
    expect(nextLawfulTime(bogota('2026-11-24T10:00'), 'promotional', shut)).toBeNull()
  })

  it('is always allowed, never earlier, and skips no allowed minute', () => {
    const minutes = fc.integer({ min: 29_000_000, max: 31_000_000 })
    fc.assert(
      fc.property(minutes, fc.double({ min: 0, max: 1, noNaN: true }), (epochMinutes, share) => {
        const askedMs = epochMinutes * 60_000
        const found = nextLawfulTime(new Date(askedMs).toISOString(), 'promotional', colombiaRules)
        const foundMs = Date.parse(found ?? '')
        expect(foundMs).toBeGreaterThanOrEqual(askedMs)
        expect(legalWindowProblem(found ?? '', 'promotional', colombiaRules)).toBeNull()
        if (foundMs === askedMs) return
        const between = new Date(askedMs + Math.floor((foundMs - 1 - askedMs) * share))
        expect(
          legalWindowProblem(between.toISOString(), 'promotional', colombiaRules),
        ).not.toBeNull()
      }),
      seeded(400),
    )
  })
})

describe('lawfulHoursOn', () => {
  it('gives the hours of a day, nothing on a holiday, any time where no hours are known', () => {
    const hours = (date: string) => lawfulHoursOn(date, 'promotional', colombiaRules)
    expect(hours('2026-11-28')).toEqual({ from: '08:00', to: '15:00' })
    expect(hours('2026-12-25')).toBeNull()
    expect(lawfulHoursOn('2026-12-25', 'transactional', colombiaRules)).toBe('any-time')
  })

  it('follows rules that give holidays hours of their own or none at all', () => {
    const edited = (holidays: CountryRules['windows'][number]['holidays']): CountryRules => ({
      ...colombiaRules,
      windows: colombiaRules.windows.map((window) => ({ ...window, holidays })),
    })
    const christmas = (rules: CountryRules) => lawfulHoursOn('2026-12-25', 'promotional', rules)
    expect(christmas(edited('as-weekday'))).toEqual({ from: '07:00', to: '19:00' })
    expect(christmas(edited({ from: '10:00', to: '12:00' }))).toEqual({
      from: '10:00',
      to: '12:00',
    })
  })
})

describe('reflowTranches', () => {
  const tranche = (percent: number, at: string) => ({ percent, time: { at, zone } })
  const reflow = (...tranches: ReturnType<typeof tranche>[]) =>
    reflowTranches(tranches, 'promotional', colombiaRules)

  it('leaves a lawful plan as it is', () => {
    const plan = [tranche(10, '2026-11-24T09:00'), tranche(90, '2026-11-24T14:00')]
    expect(reflow(...plan)).toEqual(plan)
  })

  it('moves what is not lawful and keeps the distance to the tranche before', () => {
    expect(reflow(tranche(50, '2026-11-29T09:00'), tranche(50, '2026-11-29T11:00'))).toEqual([
      tranche(50, '2026-11-30T07:00'),
      tranche(50, '2026-11-30T09:00'),
    ])
  })

  it('keeps the order of the list even when it is not the order of time', () => {
    expect(reflow(tranche(60, '2026-11-29T11:00'), tranche(40, '2026-11-29T09:00'))).toEqual([
      tranche(60, '2026-11-30T09:00'),
      tranche(40, '2026-11-30T07:00'),
    ])
  })

  it('gives a lawful plan, in the same order of time, for any times', () => {
    const times = fc.array(fc.integer({ min: 29_800_000, max: 29_820_000 }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(times, (epochMinutes) => {
        const asked = epochMinutes.map((minutes) => minutes * 60_000)
        const plan = asked.map((epochMs) => ({
          percent: 1,
          time: toScheduledTime(new Date(epochMs).toISOString(), zone),
        }))
        const moved = (reflow(...plan) ?? []).map(({ time }) => toInstant(time))
        expect(moved.length).toBe(asked.length)
        moved.forEach((instant, index) => {
          expect(legalWindowProblem(instant, 'promotional', colombiaRules)).toBeNull()
          expect(Date.parse(instant)).toBeGreaterThanOrEqual(asked[index] ?? 0)
          asked.forEach((other, otherIndex) => {
            if ((asked[index] ?? 0) < other) {
              expect(Date.parse(instant)).toBeLessThan(Date.parse(moved[otherIndex] ?? ''))
            }
          })
        })
      }),
      seeded(200),
    )
  })
})

describe('knowledgeOf', () => {
  it('has rules for Colombia, notes for a few countries, and says so when it knows nothing', () => {
    expect(knowledgeOf('CO')).toEqual({ kind: 'rules', rules: colombiaRules })
    expect(['MX', 'PE', 'CL', 'AR', 'PY'].map((country) => knowledgeOf(country).kind)).toEqual(
      Array(5).fill('notes'),
    )
    expect(knowledgeOf('EC')).toEqual({ kind: 'unknown', country: 'EC' })
  })
})

describe('countryRulesSchema', () => {
  it('refuses edits that make no sense', () => {
    const accepts = (edit: object) =>
      countryRulesSchema.safeParse({ ...colombiaRules, ...edit }).success
    const [window] = colombiaRules.windows
    expect(accepts({})).toBe(true)
    expect(accepts({ windows: [{ ...window, saturday: { from: '15:00', to: '08:00' } }] })).toBe(
      false,
    )
    expect(accepts({ windows: [{ ...window, saturday: { from: '8:00', to: '15:00' } }] })).toBe(
      false,
    )
    expect(accepts({ country: 'co' })).toBe(false)
    expect(accepts({ reviewedOn: '2026-02-30' })).toBe(false)
    expect(accepts({ extra: 1 })).toBe(false)
  })
})
