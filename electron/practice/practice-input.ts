// Reads requests the tolerant way a real server might: any casing of keys, then strict rules on the values.
import type { Context } from 'hono'
import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import { refusedNumber } from './campaign-life.ts'
import { refuse } from './practice-refusal.ts'
import { type contactSchema, documentedNames, type scheduleItemSchema } from './practice-schemas.ts'
import type { PracticeContact, PracticeTranche } from './practice-store.ts'

const ZONE = 'America/Bogota'
/** A date this little in the past is the time the request took to arrive. */
const PAST_TOLERANCE_MS = 60_000

const spellingOf = new Map(documentedNames.map((name) => [name.toLowerCase(), name]))

/** The JSON body with its field names in the documented spelling; an empty body is `{}`. */
export async function readBody(c: Context): Promise<unknown> {
  const text = await c.req.text()
  if (text.trim() === '') return {}
  try {
    return spellKeys(JSON.parse(text))
  } catch {
    return refuse('Error reading json')
  }
}

export function spellKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spellKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      spellingOf.get(key.toLowerCase().replace(/[\s_-]+/g, '')) ?? key,
      spellKeys(entry),
    ]),
  )
}

export function check<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const read = schema.safeParse(value)
  return read.success ? read.data : refuse('Missing parameters')
}

export function readContacts(
  contacts: readonly z.infer<typeof contactSchema>[],
  limit: number,
): readonly PracticeContact[] {
  if (contacts.length > limit) refuse(`Too many contacts: at most ${limit}`)
  const errors = contacts.flatMap(({ MobileNumber }, index) =>
    isReachable(MobileNumber)
      ? []
      : [`Format error in mobile number ${MobileNumber} in position ${index + 1}`],
  )
  if (errors.length > 0) refuse('Error reading json', errors)
  return contacts.map(({ MobileNumber, Wildcards }) => ({
    number: MobileNumber,
    wildcards: keyValues(Wildcards),
  }))
}

export function keyValues(
  pairs: readonly { readonly Key: string; readonly Value: string }[] | null | undefined,
): ReadonlyMap<string, string> {
  return new Map((pairs ?? []).map(({ Key, Value }) => [Key, Value]))
}

export function readSchedule(
  type: 'NOW' | 'SCHEDULED',
  items: readonly z.infer<typeof scheduleItemSchema>[],
  nowMs: number,
): readonly PracticeTranche[] {
  if (type === 'NOW') return [{ percent: 100, startsAtMs: nowMs }]
  if (items.length === 0) refuse('Missing parameters')
  const total = items.reduce((sum, { Percentage }) => sum + Percentage, 0)
  if (items.some(({ Percentage }) => Percentage <= 0)) refuse('A percentage cannot be 0')
  if (Math.abs(total - 100) > 1e-9) refuse('Percentages must add up to 100')
  return items.map(({ Date: date, Percentage }) => {
    const startsAtMs = readMoment(date)
    if (startsAtMs < nowMs - PAST_TOLERANCE_MS) refuse(`Schedule date in the past: ${date}`)
    return { percent: Percentage, startsAtMs }
  })
}

/** Epoch milliseconds; a clock time without an offset is Bogotá's. */
export function readMoment(date: string): number {
  try {
    const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/.test(date)
    return hasOffset
      ? Temporal.Instant.from(date).epochMilliseconds
      : Temporal.PlainDateTime.from(date.replace(' ', 'T')).toZonedDateTime(ZONE).epochMilliseconds
  } catch {
    return refuse(`Format error in date ${date}`)
  }
}

export function isReachable(number: string): boolean {
  const isWellFormed = number.startsWith('57')
    ? /^573\d{9}$/.test(number)
    : /^[1-9]\d{7,14}$/.test(number)
  return isWellFormed && !number.endsWith(refusedNumber)
}
