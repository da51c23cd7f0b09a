// Tests of the computed holidays against the official calendars and a second Easter algorithm.
import { describe, expect, it } from 'vitest'
import { colombiaRules } from '../../../../shared/rules/countries.ts'
import type { HolidayRules } from '../../../../shared/rules/country-rules.ts'
import { easterSunday, holidayOn, holidaysOf } from '../../../../shared/rules/holidays.ts'

const rules = colombiaRules.holidays as HolidayRules

/** Written from the official calendars of Colombia, not computed. */
const official: Readonly<Record<number, readonly string[]>> = {
  2024: [
    '01-01',
    '01-08',
    '03-25',
    '03-28',
    '03-29',
    '05-01',
    '05-13',
    '06-03',
    '06-10',
    '07-01',
    '07-20',
    '08-07',
    '08-19',
    '10-14',
    '11-04',
    '11-11',
    '12-08',
    '12-25',
  ],
  2025: [
    '01-01',
    '01-06',
    '03-24',
    '04-17',
    '04-18',
    '05-01',
    '06-02',
    '06-23',
    '06-30',
    '07-20',
    '08-07',
    '08-18',
    '10-13',
    '11-03',
    '11-17',
    '12-08',
    '12-25',
  ],
  2026: [
    '01-01',
    '01-12',
    '03-23',
    '04-02',
    '04-03',
    '05-01',
    '05-18',
    '06-08',
    '06-15',
    '06-29',
    '07-20',
    '08-07',
    '08-17',
    '10-12',
    '11-02',
    '11-16',
    '12-08',
    '12-25',
  ],
  2027: [
    '01-01',
    '01-11',
    '03-22',
    '03-25',
    '03-26',
    '05-01',
    '05-10',
    '05-31',
    '06-07',
    '07-05',
    '07-20',
    '08-07',
    '08-16',
    '10-18',
    '11-01',
    '11-15',
    '12-08',
    '12-25',
  ],
}

/** Gauss's rule with its two exceptions: another road to the same Sunday. */
function easterByGauss(year: number): string {
  const k = Math.floor(year / 100)
  const p = Math.floor((13 + 8 * k) / 25)
  const m = (15 - p + k - Math.floor(k / 4)) % 30
  const n = (4 + k - Math.floor(k / 4)) % 7
  const d = (19 * (year % 19) + m) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7
  let day = 22 + d + e
  if (d === 29 && e === 6) day = 50
  if (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) day = 49
  return new Date(Date.UTC(year, 2, day)).toISOString().slice(0, 10)
}

describe('holidaysOf', () => {
  it.each(Object.entries(official))('gives the official days of Colombia in %s', (year, days) => {
    expect(holidaysOf(Number(year), rules).map(({ date }) => date)).toEqual(
      days.map((day) => `${year}-${day}`),
    )
  })

  it('keeps both names when two holidays meet on one day', () => {
    expect(holidayOn('2025-06-30', rules)).toEqual({
      date: '2025-06-30',
      names: ['saints-peter-and-paul', 'sacred-heart'],
    })
  })

  it('names each of the eighteen holidays every year, moved ones on a Monday', () => {
    const moved = new Set(rules.movedToMonday.map(({ name }) => name))
    for (let year = 2000; year <= 2100; year++) {
      const holidays = holidaysOf(year, rules)
      expect(new Set(holidays.flatMap(({ names }) => names)).size).toBe(18)
      for (const { date, names } of holidays) {
        const isMonday = new Date(`${date}T00:00:00Z`).getUTCDay() === 1
        if (names.some((name) => moved.has(name))) expect([date, isMonday]).toEqual([date, true])
      }
    }
  })

  it('knows an ordinary day, and the day that a moved holiday left', () => {
    expect(holidayOn('2026-11-24', rules)).toBeNull()
    expect(holidayOn('2027-01-06', rules)).toBeNull()
  })
})

describe('easterSunday', () => {
  it.each(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2000-04-23', '2038-04-25'])(
    'is %s',
    (date) => {
      expect(easterSunday(Number(date.slice(0, 4)))).toBe(date)
    },
  )

  it('agrees with the rule of Gauss from 1583 to 4000', () => {
    const differing: number[] = []
    for (let year = 1583; year <= 4000; year++) {
      if (easterSunday(year) !== easterByGauss(year)) differing.push(year)
    }
    expect(differing).toEqual([])
  })
})
