// What stopping everything would mean for each open campaign, as far as the window knows.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import {
  canStop,
  hasEnded,
  isWaiting,
  peopleNotYetReached,
} from '../../../shared/campaigns/standing.ts'

export type PlannedStop = {
  readonly campaign: Campaign
  readonly effect: 'willStop' | 'willCancel' | 'willAsk' | 'cannotStop'
  /** Who would get nothing; for `cannotStop` those who get it all the same. */
  readonly people: number
}

/** Uploads first, as they are stopped first; what cannot be stopped last. */
export function plannedStops(campaigns: readonly Campaign[]): readonly PlannedStop[] {
  return campaigns
    .filter((one) => !hasEnded(one.status) || isWaiting(one))
    .map(plannedStop)
    .sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect))
}

const order = ['willStop', 'willCancel', 'willAsk', 'cannotStop'] as const

function plannedStop(campaign: Campaign): PlannedStop {
  const { status, audience } = campaign
  if (canStop(status) || isWaiting(campaign))
    return { campaign, effect: 'willStop', people: audience }
  if (status === 'requesting' || status === 'unresolved') {
    return { campaign, effect: 'willAsk', people: audience }
  }
  const left = status === 'paused' ? audience : peopleNotYetReached(campaign)
  if (left > 0) return { campaign, effect: 'willCancel', people: left }
  return { campaign, effect: 'cannotStop', people: audience }
}
