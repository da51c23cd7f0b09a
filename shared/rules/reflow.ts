// Proposes the nearest lawful plan for tranches that fall outside a country's hours.
import type { Purpose } from '../campaigns/campaign.ts'
import type { Tranche } from '../schedule/schedule.ts'
import { toInstant, toScheduledTime } from '../schedule/scheduled-time.ts'
import type { CountryRules } from './country-rules.ts'
import { nextLawfulTime } from './legal-window.ts'

/**
 * Moves each tranche to the next allowed time, never earlier than asked, and keeps at least the
 * distance asked for from the tranche before it. Order of the list and percentages stay; lawful
 * tranches that nothing pushes stay where they are. null when some tranche has no lawful time.
 * Times must resolve (see `scheduleProblems`); otherwise a RangeError.
 */
export function reflowTranches(
  tranches: readonly Tranche[],
  purpose: Purpose,
  rules: CountryRules,
): Tranche[] | null {
  const reflowed = [...tranches]
  let previous: { readonly askedMs: number; readonly movedMs: number } | null = null
  for (const { tranche, index, askedMs } of inTimeOrder(tranches)) {
    const pushedMs: number =
      previous === null ? askedMs : previous.movedMs + (askedMs - previous.askedMs)
    const earliest = new Date(pushedMs).toISOString()
    const lawful = nextLawfulTime(earliest, purpose, rules)
    if (lawful === null) return null
    reflowed[index] = { ...tranche, time: toScheduledTime(lawful, tranche.time.zone) }
    previous = { askedMs, movedMs: Date.parse(lawful) }
  }
  return reflowed
}

function inTimeOrder(tranches: readonly Tranche[]) {
  return tranches
    .map((tranche, index) => ({ tranche, index, askedMs: Date.parse(toInstant(tranche.time)) }))
    .sort((a, b) => a.askedMs - b.askedMs || a.index - b.index)
}
