// What is true of every campaign before anything of it has left: an id and a mark of its own, and no answer to anything.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { makeMarker } from '../sending/marker.ts'
import { makeOrderedId } from '../sending/ordered-id.ts'

export function unsentCampaign(nowMs: number) {
  const at = new Date(nowMs).toISOString()
  return {
    id: makeOrderedId(nowMs),
    marker: makeMarker(),
    status: 'preparing',
    uploaded: 0,
    groupId: null,
    providerCampaignId: null,
    providerStatus: null,
    counts: null,
    refusal: null,
    problem: null,
    createdAt: at,
    updatedAt: at,
    refreshedAt: null,
    requestedAt: null,
    looks: [],
    forgottenAt: null,
  } satisfies Partial<Campaign>
}
