// Reads the dates of an answer in any of the shapes such servers write.
import { Temporal } from 'temporal-polyfill'
import type { RemoteDate } from '../../../shared/provider/remote-campaign.ts'
import { findField } from './answer-fields.ts'
import type { AnswerRecord } from './answer-json.ts'

const CLOCK = String.raw`[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:${CLOCK})?$`)
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})/(\d{1,2})/(\d{4})(?:${CLOCK})?$`)
const WITH_OFFSET =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/i
const DOT_NET = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/
const FIRST_MILLISECONDS = 1e11

/** Clock times without an offset are taken in `zone` (IANA); null when the field is absent. */
export function readDate(
  record: AnswerRecord,
  names: readonly string[],
  zone: string,
): RemoteDate | null {
  const value = findField(record, names)
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const raw = String(value)
  return { raw, instant: readInstant(raw.trim(), zone) }
}

/** ISO 8601 in UTC, or null where the text is in no known shape. */
export function readInstant(text: string, zone: string): string | null {
  try {
    const dotNet = DOT_NET.exec(text)
    if (dotNet) return fromEpochMs(Number(dotNet[1]))
    if (/^\d{9,13}$/.test(text)) return fromEpoch(Number(text))
    if (WITH_OFFSET.test(text)) return Temporal.Instant.from(text).toString()
    return fromClock(text, zone)
  } catch {
    return null
  }
}

function fromClock(text: string, zone: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text)
  const dayFirst = yearFirst ? null : DAY_FIRST.exec(text)
  const found = yearFirst ?? dayFirst
  if (!found) return null
  const [, first, month, last, hour = '0', minute = '0', second = '0'] = found
  const [year, day] = yearFirst ? [first, last] : [last, first]
  const clock = Temporal.PlainDateTime.from(
    {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
    },
    { overflow: 'reject' },
  )
  return clock.toZonedDateTime(zone).toInstant().toString()
}

function fromEpoch(value: number): string {
  return fromEpochMs(value < FIRST_MILLISECONDS ? value * 1000 : value)
}

function fromEpochMs(ms: number): string {
  return Temporal.Instant.fromEpochMilliseconds(ms).toString()
}
