// A moment told from now ("hace 4 s") that keeps itself true while it is on the screen.
import { useFormatter, useNow } from 'use-intl'

type Props = { readonly at: string }

/** `at` is an ISO instant. Ticks each second in the first minute, then every half minute. */
export function RelativeTime({ at }: Props) {
  const instant = new Date(at)
  const young = Math.abs(Date.now() - instant.getTime()) < 60_000
  const now = useNow({ updateInterval: young ? 1000 : 30_000 })
  const format = useFormatter()
  // The clock of this computer may run behind the one that stamped the moment.
  const reference = now < instant && young ? instant : now
  return (
    <time dateTime={at} className="tabular">
      {format.relativeTime(instant, { now: reference, style: 'narrow' })}
    </time>
  )
}
