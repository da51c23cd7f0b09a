// Turns calendar days of a zone into instants.
import { resolveTime } from '../../../shared/schedule/scheduled-time.ts'

/** Epoch milliseconds at which the day (`YYYY-MM-DD`) begins in the zone; undefined for an unknown zone. */
export function dayBegins(day: string, zone: string): number | undefined {
  const midnight = resolveTime({ at: `${day}T00:00`, zone })
  if (midnight.kind === 'resolved') return Date.parse(midnight.instant)
  if (midnight.kind !== 'nonexistent-time') return undefined
  // Where the clock jumps at midnight the day begins an hour later.
  const first = resolveTime({ at: midnight.nextAt, zone })
  return first.kind === 'resolved' ? Date.parse(first.instant) : undefined
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
