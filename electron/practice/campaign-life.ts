// Where a practice campaign stands at a given moment: computed from the clock, never from timers.
import type { PracticeCampaign, PracticeContact } from './practice-store.ts'

/** How long each stretch of a tranche's life takes, in milliseconds. */
export type PracticePace = {
  readonly beforeFirstMs: number
  readonly sendingMs: number
  readonly deliveryMs: number
}

/** Slow enough for a person to watch it happen. */
export const watchablePace: PracticePace = {
  beforeFirstMs: 1000,
  sendingMs: 6000,
  deliveryMs: 3000,
}

export type LifeStatus = 'SCHEDULED' | 'SENDING' | 'COMPLETED' | 'CANCELED'

export type LifeCounts = {
  readonly total: number
  readonly sent: number
  readonly delivered: number
  readonly failed: number
  readonly pending: number
}

export type TrancheLife = LifeCounts & {
  readonly percent: number
  readonly startsAtMs: number
  readonly status: LifeStatus
}

export type CampaignLife = LifeCounts & {
  readonly status: LifeStatus
  readonly tranches: readonly TrancheLife[]
}

/** Fictitious numbers with a part to play, by their last ten digits. */
export const refusedNumber = '3000000400'
export const undeliverableNumber = '3000000500'

export function campaignLife(
  campaign: PracticeCampaign,
  nowMs: number,
  pace: PracticePace,
): CampaignLife {
  const sizes = trancheSizes(
    campaign.contacts.length,
    campaign.tranches.map((one) => one.percent),
  )
  let first = 0
  const tranches = campaign.tranches.map((tranche, index): TrancheLife => {
    const contacts = campaign.contacts.slice(first, first + (sizes[index] ?? 0))
    first += contacts.length
    const { cancelledAtMs } = campaign
    const isCancelled = cancelledAtMs !== null && cancelledAtMs < tranche.startsAtMs
    const elapsedMs = isCancelled ? Number.NEGATIVE_INFINITY : nowMs - tranche.startsAtMs
    return {
      ...tranche,
      ...countsAt(contacts, elapsedMs, pace),
      status: isCancelled ? 'CANCELED' : statusAt(elapsedMs, pace),
    }
  })
  return { ...sumCounts(tranches), status: overallStatus(tranches), tranches }
}

/** Head-counts that add up to `total`, by largest remainder, earlier tranches first on a tie. */
export function trancheSizes(total: number, percents: readonly number[]): readonly number[] {
  const exact = percents.map((percent) => (total * percent) / 100)
  const sizes = exact.map(Math.floor)
  const left = total - sizes.reduce((sum, size) => sum + size, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) sizes[index] = (sizes[index] ?? 0) + 1
  return sizes
}

function statusAt(elapsedMs: number, pace: PracticePace): LifeStatus {
  if (elapsedMs < 0) return 'SCHEDULED'
  const wholeMs = pace.beforeFirstMs + pace.sendingMs + pace.deliveryMs
  return elapsedMs < wholeMs ? 'SENDING' : 'COMPLETED'
}

function countsAt(
  contacts: readonly PracticeContact[],
  elapsedMs: number,
  pace: PracticePace,
): LifeCounts {
  const total = contacts.length
  const sent = portion(total, elapsedMs - pace.beforeFirstMs, pace.sendingMs)
  const settled = portion(total, elapsedMs - pace.beforeFirstMs - pace.deliveryMs, pace.sendingMs)
  const failed = contacts
    .slice(0, settled)
    .filter(({ number }) => number.endsWith(undeliverableNumber)).length
  return { total, sent, delivered: settled - failed, failed, pending: total - settled }
}

function portion(total: number, elapsedMs: number, wholeMs: number): number {
  if (elapsedMs < 0) return 0
  return elapsedMs >= wholeMs ? total : Math.floor((total * elapsedMs) / wholeMs)
}

function overallStatus(tranches: readonly TrancheLife[]): LifeStatus {
  const statuses = tranches.map(({ status }) => status)
  if (statuses.includes('SENDING')) return 'SENDING'
  if (statuses.includes('CANCELED')) return 'CANCELED'
  if (statuses.every((status) => status === 'SCHEDULED')) return 'SCHEDULED'
  return statuses.every((status) => status === 'COMPLETED') ? 'COMPLETED' : 'SENDING'
}

function sumCounts(tranches: readonly TrancheLife[]): LifeCounts {
  const sum = (name: keyof LifeCounts) => tranches.reduce((all, one) => all + one[name], 0)
  return {
    total: sum('total'),
    sent: sum('sent'),
    delivered: sum('delivered'),
    failed: sum('failed'),
    pending: sum('pending'),
  }
}
