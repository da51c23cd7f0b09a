// How fast the contacts of a campaign are going up, and so how long the rest will take.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'

type Reading = { readonly atMs: number; readonly uploaded: number }
export type UploadPace = { readonly first: Reading; readonly last: Reading }

/** Shorter spans promise times that jump about. */
const shortestSpanMs = 1500

/** null once the campaign is not uploading; starts again when the count goes back. */
export function paceAfter(pace: UploadPace | null, campaign: Campaign): UploadPace | null {
  if (campaign.status !== 'uploading') return null
  const reading = { atMs: Date.parse(campaign.updatedAt), uploaded: campaign.uploaded }
  if (!pace || reading.uploaded < pace.last.uploaded) return { first: reading, last: reading }
  return { first: pace.first, last: reading }
}

/** Contacts, rounded; null while too little is known. */
export function perSecond(pace: UploadPace | null): number | null {
  const spanMs = pace ? pace.last.atMs - pace.first.atMs : 0
  if (!pace || spanMs < shortestSpanMs) return null
  return Math.round(((pace.last.uploaded - pace.first.uploaded) * 1000) / spanMs)
}

/** null while too little is known to promise anything. */
export function remainingMs(pace: UploadPace | null, audience: number): number | null {
  if (!pace) return null
  const spanMs = pace.last.atMs - pace.first.atMs
  const uploaded = pace.last.uploaded - pace.first.uploaded
  if (spanMs < shortestSpanMs || uploaded <= 0) return null
  return Math.max(0, ((audience - pace.last.uploaded) * spanMs) / uploaded)
}
