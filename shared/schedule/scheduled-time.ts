// Turns a time on the wall of a zone into an instant and back, and says when that cannot be done.
import { Temporal } from 'temporal-polyfill'
import type { ScheduledTime } from './schedule.ts'

export type ResolvedTime =
  /** `ambiguous`: the clock shows this time twice that night; `instant` is the first. */
  | { readonly kind: 'resolved'; readonly instant: string; readonly ambiguous: boolean }
  | { readonly kind: 'unknown-zone' }
  | { readonly kind: 'invalid-date' }
  /** The clock jumps over this time; `nextAt` is the same time moved by the jump. */
  | { readonly kind: 'nonexistent-time'; readonly nextAt: string }

// Offsets such as +05:00 parse as zones but do not follow a country's law or clock changes.
const IANA_NAME = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/
const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** Never throws; instants are ISO in UTC, such as `2026-12-01T14:00:00Z`. */
export function resolveTime(time: ScheduledTime): ResolvedTime {
  if (!isKnownZone(time.zone)) return { kind: 'unknown-zone' }
  const wall = wallTime(time.at)
  if (wall === null) return { kind: 'invalid-date' }
  const earlier = wall.toZonedDateTime(time.zone, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(time.zone, { disambiguation: 'later' })
  if (!earlier.toPlainDateTime().equals(wall)) {
    return { kind: 'nonexistent-time', nextAt: wallText(later) }
  }
  return {
    kind: 'resolved',
    instant: earlier.toInstant().toString(),
    ambiguous: earlier.epochMilliseconds !== later.epochMilliseconds,
  }
}

/** ISO instant in UTC. Throws a RangeError for a time that `resolveTime` cannot resolve. */
export function toInstant(time: ScheduledTime): string {
  const resolved = resolveTime(time)
  if (resolved.kind === 'resolved') return resolved.instant
  throw new RangeError(`${time.at} in ${time.zone}: ${resolved.kind}`)
}

/** The wall time of an ISO instant in a zone, seconds dropped. */
export function toScheduledTime(instant: string, zone: string): ScheduledTime {
  return { at: wallText(Temporal.Instant.from(instant).toZonedDateTimeISO(zone)), zone }
}

export function isKnownZone(zone: string): boolean {
  if (!IANA_NAME.test(zone)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

function wallTime(at: string): Temporal.PlainDateTime | null {
  if (!WALL_TIME.test(at)) return null
  try {
    return Temporal.PlainDateTime.from(at)
  } catch {
    return null
  }
}

function wallText(time: Temporal.ZonedDateTime): string {
  return time.toPlainDateTime().toString({ smallestUnit: 'minute' })
}
