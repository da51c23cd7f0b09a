// Computes the public holidays of any year from a country's rules.
import { Temporal } from 'temporal-polyfill'
import type { HolidayName, HolidayRules } from './country-rules.ts'

export type Holiday = {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** More than one when holidays fall on the same day, as on 30 June 2025. */
  readonly names: readonly HolidayName[]
}

/** In order of date, one entry a day. */
export function holidaysOf(year: number, rules: HolidayRules): readonly Holiday[] {
  const namesByDate = new Map<string, HolidayName[]>()
  for (const { date, name } of datedNames(year, rules)) {
    const names = namesByDate.get(date)
    if (names === undefined) namesByDate.set(date, [name])
    else names.push(name)
  }
  return Array.from(namesByDate, ([date, names]) => ({ date, names })).sort((a, b) =>
    a.date < b.date ? -1 : 1,
  )
}

/** The holiday on a day (`YYYY-MM-DD`), or null on an ordinary one. */
export function holidayOn(date: string, rules: HolidayRules): Holiday | null {
  const { year } = Temporal.PlainDate.from(date)
  return holidaysOf(year, rules).find((holiday) => holiday.date === date) ?? null
}

/** Easter Sunday of the Gregorian calendar, by the Meeus–Jones–Butcher algorithm; `YYYY-MM-DD`. */
export function easterSunday(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const leapShift = 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4)
  const toSunday = (32 + leapShift - epact - (yearOfCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const marchDays = epact + toSunday - 7 * correction + 114
  const month = Math.floor(marchDays / 31)
  return new Temporal.PlainDate(year, month, (marchDays % 31) + 1).toString()
}

type DatedName = { readonly date: string; readonly name: HolidayName }

function datedNames(year: number, rules: HolidayRules): readonly DatedName[] {
  const easter = Temporal.PlainDate.from(easterSunday(year))
  return [
    ...rules.fixed.map(({ name, month, day }) => ({
      name,
      date: new Temporal.PlainDate(year, month, day).toString(),
    })),
    ...rules.movedToMonday.map(({ name, month, day }) => ({
      name,
      date: mondayFrom(new Temporal.PlainDate(year, month, day)).toString(),
    })),
    ...rules.fromEaster.map(({ name, days }) => ({ name, date: easter.add({ days }).toString() })),
  ]
}

function mondayFrom(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.add({ days: (8 - date.dayOfWeek) % 7 })
}
