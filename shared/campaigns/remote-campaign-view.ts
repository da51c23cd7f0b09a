// A campaign as the provider lists it, whether or not this app made it.
import { z } from 'zod'
import { remoteStatuses } from '../provider/remote-status.ts'

const countSchema = z.number().int().nullable()

/** `null` is "the provider does not say". Dates: ISO in UTC, or its own text where not understood. */
export const remoteCampaignViewSchema = z.strictObject({
  providerCampaignId: z.string().nullable(),
  name: z.string().nullable(),
  status: z.enum(remoteStatuses),
  /** The provider's own word. */
  statusText: z.string().nullable(),
  senderId: z.string().nullable(),
  groupId: z.string().nullable(),
  createdAt: z.string().nullable(),
  startsAt: z.string().nullable(),
  totals: z.strictObject({
    total: countSchema,
    sent: countSchema,
    delivered: countSchema,
    failed: countSchema,
    pending: countSchema,
  }),
  /** The campaign of this workspace that it is; null for one made elsewhere. */
  campaignId: z.string().nullable(),
})
export type RemoteCampaignView = z.infer<typeof remoteCampaignViewSchema>
