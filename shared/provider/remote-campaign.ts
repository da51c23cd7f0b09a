// What the provider says of groups and campaigns, in the app's words; null is "not said".
import type { RemoteStatus } from './remote-status.ts'

/** `instant` is ISO 8601 in UTC, or null where the text was not understood. */
export type RemoteDate = { readonly raw: string; readonly instant: string | null }

export type RemoteTotals = {
  readonly total: number | null
  readonly sent: number | null
  readonly delivered: number | null
  readonly failed: number | null
  readonly pending: number | null
}

export type RemoteGroup = {
  readonly groupId: string | null
  readonly name: string | null
  readonly totalContacts: number | null
  readonly createdAt: RemoteDate | null
}

export type RemoteTranche = {
  readonly percent: number | null
  readonly startsAt: RemoteDate | null
  readonly status: RemoteStatus
  /** The provider's own word for the status. */
  readonly statusText: string | null
  readonly totals: RemoteTotals
}

export type RemoteCampaign = {
  readonly campaignId: string | null
  readonly name: string | null
  readonly status: RemoteStatus
  readonly statusText: string | null
  readonly senderId: string | null
  readonly message: string | null
  readonly groupId: string | null
  readonly createdAt: RemoteDate | null
  readonly startsAt: RemoteDate | null
  readonly totals: RemoteTotals
  readonly tranches: readonly RemoteTranche[]
}
