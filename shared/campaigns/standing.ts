// What a campaign's status lets a person do with it, and how its people are divided right now.
import type { Campaign, CampaignStatus, TrancheView } from './campaign.ts'

/** Why something cannot be done to a campaign: a closed list with a sentence for each in the catalogues. */
export type Barrier =
  | 'not-there-yet'
  | 'already-leaving'
  | 'nothing-scheduled'
  | 'unresolved'
  | 'ended'

const beforeRequest: ReadonlySet<CampaignStatus> = new Set(['preparing', 'uploading'])
const ended: ReadonlySet<CampaignStatus> = new Set([
  'completed',
  'cancelled',
  'failed',
  'rejected',
  'stopped',
])

/** True while contacts leave this computer and can still be held back. */
export function canStop(status: CampaignStatus): boolean {
  return beforeRequest.has(status)
}

/** Its time has passed, its list is gone, or another campaign has taken its place. */
const endings = new Set(['schedule-passed', 'list-not-kept', 'sent-again'])

/** True for a campaign that ended before its request left and can go on from there. */
export function canResume({ status, problem }: Campaign): boolean {
  return status === 'stopped' && !endings.has(problem?.code ?? '')
}

/** True for an upload that goes on by itself when the provider can be reached again. */
export function isWaiting({ status, problem }: Campaign): boolean {
  return status === 'stopped' && problem?.code === 'waiting-for-network'
}

/** True for an upload that a person paused. */
export function isPaused({ status, problem }: Campaign): boolean {
  return status === 'stopped' && problem?.code === 'paused-by-person'
}

export function hasEnded(status: CampaignStatus): boolean {
  return ended.has(status)
}

/** False up to `requesting`: from then on the provider carries the campaign. */
export function mayPowerOff(status: CampaignStatus): boolean {
  return !beforeRequest.has(status) && status !== 'requesting'
}

/** True while asking the provider can tell something new. */
export function canRefresh(campaign: Campaign): boolean {
  return campaign.providerCampaignId !== null || campaign.status === 'unresolved'
}

/** null when text and schedule can be changed: only before the first message leaves. */
export function editBarrier(campaign: Campaign): Barrier | null {
  const barrier = statusBarrier(campaign.status)
  if (barrier) return barrier
  const isEditable = campaign.status === 'scheduled' && campaign.schedule.kind !== 'now'
  return isEditable ? null : 'already-leaving'
}

/** null when something scheduled is left to call off. */
export function cancelBarrier(campaign: Campaign): Barrier | null {
  const barrier = statusBarrier(campaign.status)
  if (barrier) return barrier
  if (campaign.status === 'scheduled' || campaign.status === 'paused') return null
  return peopleNotYetReached(campaign) > 0 ? null : 'nothing-scheduled'
}

function statusBarrier(status: CampaignStatus): Barrier | null {
  if (status === 'unresolved') return 'unresolved'
  if (ended.has(status)) return 'ended'
  return mayPowerOff(status) ? null : 'not-there-yet'
}

/** Head-count of the tranches that have not begun; the whole audience when there are none. */
export function peopleNotYetReached(campaign: Campaign): number {
  if (campaign.tranches.length === 0) return campaign.status === 'scheduled' ? campaign.audience : 0
  return campaign.tranches
    .filter((tranche) => tranche.status === 'scheduled')
    .reduce((total, tranche) => total + tranche.headCount, 0)
}

export type NumberedTranche = { readonly tranche: TrancheView; readonly number: number }

/** The first tranche that has not begun, numbered from 1; null once nothing is scheduled any more. */
export function nextTranche(campaign: Campaign): NumberedTranche | null {
  return trancheIn(campaign, 'scheduled')
}

/** The tranche leaving right now, numbered from 1. */
export function currentTranche(campaign: Campaign): NumberedTranche | null {
  return trancheIn(campaign, 'sending')
}

function trancheIn(campaign: Campaign, status: TrancheView['status']): NumberedTranche | null {
  if (hasEnded(campaign.status)) return null
  const index = campaign.tranches.findIndex((tranche) => tranche.status === status)
  const tranche = campaign.tranches[index]
  return tranche ? { tranche, number: index + 1 } : null
}

export type TrancheStanding = TrancheView['status'] | 'not-sent' | 'unconfirmed'

/** What the provider last said of a tranche, unless the campaign itself tells that nothing is scheduled any more. */
export function trancheStanding(campaign: Campaign, tranche: TrancheView): TrancheStanding {
  const { status, problem, providerCampaignId } = campaign
  if (tranche.status !== 'scheduled') return tranche.status
  if (status === 'unresolved' || problem?.code === 'sent-again') return 'unconfirmed'
  if (status === 'rejected' || status === 'stopped') return 'not-sent'
  if (status === 'completed') return 'unknown'
  if (status !== 'failed' && status !== 'cancelled') return tranche.status
  return providerCampaignId === null ? 'not-sent' : status
}

export type Breakdown = {
  readonly delivered: number
  readonly onTheWay: number
  readonly failed: number
  readonly pending: number
  readonly total: number
}

/**
 * The audience divided in four, adding up to `total`. Providers count `sent` with or without those
 * already delivered, and may not count who is pending at all: the tranches that have not begun are
 * pending, and who is on the way is what the other three leave. null before any count.
 */
export function breakdownOf(campaign: Campaign): Breakdown | null {
  if (!campaign.counts) return null
  const { delivered, failed } = campaign.counts
  const total = Math.max(campaign.audience, delivered + failed)
  const waiting = Math.max(campaign.counts.pending, peopleNotYetReached(campaign))
  const pending = Math.min(waiting, total - delivered - failed)
  return { delivered, failed, pending, onTheWay: total - delivered - failed - pending, total }
}
