// Writes the day and hour of a zone's own clock, as the fields that choose them show it.
import { useFormatter } from 'use-intl'

/** The function takes `2027-03-10T09:00`, with a space or seconds as well; what is no date it gives back as it is. */
export function useWallTime(): (at: string) => string {
  const tell = useZoneTime()
  return (at) => {
    // The wall's clock as it stands: no zone may move it.
    const date = new Date(`${at.slice(0, 16).replace(' ', 'T')}:00Z`)
    if (Number.isNaN(date.getTime())) return at
    return tell(date, 'UTC')
  }
}

/** A moment as the clocks of a zone show it. */
export function useZoneTime(): (moment: Date, timeZone: string) => string {
  const format = useFormatter()
  return (moment, timeZone) =>
    format.dateTime(moment, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZone,
    })
}
