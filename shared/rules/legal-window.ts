// Judges a moment against a country's hours and finds the next moment at which sending is allowed.
import { Temporal } from 'temporal-polyfill'
import type { Purpose } from '../campaigns/campaign.ts'
import type { CountryRules, HolidayName, Hours, LegalWindow } from './country-rules.ts'
import { holidayOn } from './holidays.ts'

/** Why a message may not leave then; dates and hours are on the clock of `zone`. */
export type LegalWindowProblem = {
  readonly strength: LegalWindow['strength']
  readonly date: string
  readonly zone: string
} & (
  | { readonly kind: 'sunday' }
  | { readonly kind: 'holiday'; readonly names: readonly HolidayName[] }
  /** A weekday or Saturday on which these rules allow nothing. */
  | { readonly kind: 'closed-day' }
  | { readonly kind: 'outside-hours'; readonly allowed: Hours }
)

/** Days looked ahead: more than any run of holidays, and an end for rules that allow nothing. */
const DAYS_AHEAD = 60

/**
 * null when sending is allowed, or when no hours are known for that purpose. `instant` is ISO in
 * UTC. The zone is always that of the rules: the law looks at the clock where people live.
 */
export function legalWindowProblem(
  instant: string,
  purpose: Purpose,
  rules: CountryRules,
): LegalWindowProblem | null {
  const window = windowFor(purpose, rules)
  if (window === null) return null
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(rules.zone)
  const date = local.toPlainDate()
  const place = { strength: window.strength, date: date.toString(), zone: rules.zone }
  const day = judgeDay(date, window, rules)
  if (day.kind !== 'open') return { ...place, ...day }
  const opens = Temporal.PlainTime.from(day.hours.from)
  const closes = Temporal.PlainTime.from(day.hours.to)
  const time = local.toPlainTime()
  const inside =
    Temporal.PlainTime.compare(time, opens) >= 0 && Temporal.PlainTime.compare(time, closes) < 0
  return inside ? null : { ...place, kind: 'outside-hours', allowed: day.hours }
}

/**
 * The earliest allowed instant that is not before `instant` (itself when it is allowed), ISO in
 * UTC; null when the rules allow nothing in the next 60 days.
 */
export function nextLawfulTime(
  instant: string,
  purpose: Purpose,
  rules: CountryRules,
): string | null {
  const window = windowFor(purpose, rules)
  if (window === null) return instant
  const asked = Temporal.Instant.from(instant)
  const firstDay = asked.toZonedDateTimeISO(rules.zone).toPlainDate()
  for (let days = 0; days <= DAYS_AHEAD; days++) {
    const date = firstDay.add({ days })
    const day = judgeDay(date, window, rules)
    if (day.kind !== 'open') continue
    const opens = instantAt(date, day.hours.from, rules.zone)
    const closes = instantAt(date, day.hours.to, rules.zone)
    if (Temporal.Instant.compare(asked, opens) <= 0) return opens.toString()
    if (Temporal.Instant.compare(asked, closes) < 0) return asked.toString()
  }
  return null
}

/** The hours of one day (`YYYY-MM-DD`), to draw a timeline: null where nothing is allowed. */
export function lawfulHoursOn(
  date: string,
  purpose: Purpose,
  rules: CountryRules,
): Hours | 'any-time' | null {
  const window = windowFor(purpose, rules)
  if (window === null) return 'any-time'
  const day = judgeDay(Temporal.PlainDate.from(date), window, rules)
  return day.kind === 'open' ? day.hours : null
}

type DayJudgement =
  | { readonly kind: 'open'; readonly hours: Hours }
  | { readonly kind: 'sunday' }
  | { readonly kind: 'holiday'; readonly names: readonly HolidayName[] }
  | { readonly kind: 'closed-day' }

function judgeDay(
  date: Temporal.PlainDate,
  window: LegalWindow,
  rules: CountryRules,
): DayJudgement {
  const weekly = weeklyHours(date.dayOfWeek, window)
  if (weekly === null) return { kind: date.dayOfWeek === 7 ? 'sunday' : 'closed-day' }
  if (window.holidays === 'as-weekday' || rules.holidays === null) {
    return { kind: 'open', hours: weekly }
  }
  const holiday = holidayOn(date.toString(), rules.holidays)
  if (holiday === null) return { kind: 'open', hours: weekly }
  if (window.holidays === null) return { kind: 'holiday', names: holiday.names }
  return { kind: 'open', hours: window.holidays }
}

function weeklyHours(dayOfWeek: number, window: LegalWindow): Hours | null {
  if (dayOfWeek === 7) return window.sunday
  return dayOfWeek === 6 ? window.saturday : window.mondayToFriday
}

function windowFor(purpose: Purpose, rules: CountryRules): LegalWindow | null {
  return rules.windows.find((window) => window.purposes.includes(purpose)) ?? null
}

function instantAt(date: Temporal.PlainDate, clock: string, zone: string): Temporal.Instant {
  const plainTime = Temporal.PlainTime.from(clock)
  return date.toZonedDateTime({ timeZone: zone, plainTime }).toInstant()
}
