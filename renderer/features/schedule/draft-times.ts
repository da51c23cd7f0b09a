// Times proposed to a person who has not chosen any yet.
import type { ScheduledTime } from '../../../shared/schedule/schedule.ts'
import { toScheduledTime } from '../../../shared/schedule/scheduled-time.ts'

/** 09:00 of the day after, on the clock of the zone. */
export function nextMorning(nowMs: number, zone: string): ScheduledTime {
  const today = toScheduledTime(new Date(nowMs).toISOString(), zone)
  return { at: `${dayAfter(today.at)}T09:00`, zone }
}

/** A blank time stays blank. */
export function sameTimeNextDay(time: ScheduledTime): ScheduledTime {
  return time.at === '' ? time : { ...time, at: `${dayAfter(time.at)}${time.at.slice(10)}` }
}

/** `YYYY-MM-DD` of the calendar, which has no zone: noon keeps clear of every clock change. */
function dayAfter(at: string): string {
  const noon = Date.parse(`${at.slice(0, 10)}T12:00:00Z`)
  return new Date(noon + 86_400_000).toISOString().slice(0, 10)
}
