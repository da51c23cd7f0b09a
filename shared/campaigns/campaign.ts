// A campaign as the window sees it: what was asked, how far it got, and what the provider says of it.
import { z } from 'zod'
import { scheduleSchema } from '../schedule/schedule.ts'

/** Provider rules hang on the purpose, so the person must choose one. */
export const purposes = ['promotional', 'collection', 'transactional'] as const
export type Purpose = (typeof purposes)[number]

/**
 * Where a campaign stands. Up to `requesting` the computer must stay on; from `scheduled` on the
 * provider carries it. `unresolved` means a request left and nobody knows whether it was taken:
 * nothing ever resends it by itself.
 */
export const campaignStatuses = [
  'preparing',
  'uploading',
  'stopped',
  'requesting',
  'scheduled',
  'sending',
  'paused',
  'completed',
  'cancelled',
  'failed',
  'rejected',
  'unresolved',
] as const
export type CampaignStatus = (typeof campaignStatuses)[number]

/** E.164 with its plus sign: a country code and 6 to 14 more digits. */
export const e164Schema = z.string().regex(/^\+[1-9]\d{6,14}$/)

export const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new-group'), groupName: z.string().trim().min(1).max(100) }),
  z.strictObject({ kind: z.literal('direct') }),
])
export type Target = z.infer<typeof targetSchema>

export const campaignJobSchema = z.strictObject({
  audienceId: z.string().min(1).max(64),
  name: z.string().trim().min(1).max(100),
  senderId: z.string().trim().min(1).max(20),
  purpose: z.enum(purposes),
  template: z.string().min(1).max(2000),
  target: targetSchema,
  schedule: scheduleSchema,
})
export type CampaignJob = z.infer<typeof campaignJobSchema>

export const trancheViewSchema = z.strictObject({
  percent: z.number(),
  headCount: z.number().int(),
  /** ISO instant in UTC; null for a campaign sent at once. */
  startsAt: z.string().nullable(),
  status: z.enum(['scheduled', 'sending', 'completed', 'cancelled', 'failed', 'unknown']),
})
export type TrancheView = z.infer<typeof trancheViewSchema>

export const countsSchema = z.strictObject({
  sent: z.number().int(),
  delivered: z.number().int(),
  failed: z.number().int(),
  pending: z.number().int(),
})
export type Counts = z.infer<typeof countsSchema>

/** A refusal of the provider; `row` is the row of the imported file, null where it could not be matched. */
export const refusalSchema = z.strictObject({
  status: z.number().int(),
  message: z.string(),
  entries: z.array(
    z.strictObject({
      text: z.string(),
      row: z.number().int().nullable(),
      e164: z.string().nullable(),
    }),
  ),
})
export type Refusal = z.infer<typeof refusalSchema>

/** One time the app asked the provider whether it has a campaign whose answer was lost. */
export const lookSchema = z.strictObject({
  /** ISO instant in UTC. */
  at: z.string(),
  /** Campaigns that the provider's lists showed, whatever their name. */
  listed: z.number().int(),
  /** Pages of those lists that came. */
  pages: z.number().int(),
  /** How many of them carried the campaign's mark. */
  found: z.number().int(),
  /** False when a list did not come, or did not come to its end. */
  isClear: z.boolean(),
})
export type Look = z.infer<typeof lookSchema>

export const campaignSchema = z.strictObject({
  id: z.string(),
  /** In its name at the provider, so that it can be told from all others. */
  marker: z.string(),
  name: z.string(),
  senderId: z.string(),
  purpose: z.enum(purposes),
  template: z.string(),
  target: targetSchema,
  schedule: scheduleSchema,
  status: z.enum(campaignStatuses),
  audience: z.number().int(),
  excluded: z.number().int(),
  uploaded: z.number().int(),
  parts: z.number().int(),
  groupId: z.string().nullable(),
  providerCampaignId: z.string().nullable(),
  providerStatus: z.string().nullable(),
  tranches: z.array(trancheViewSchema),
  counts: countsSchema.nullable(),
  refusal: refusalSchema.nullable(),
  /** Why it stopped short of the provider, when it did. */
  problem: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
  practice: z.boolean(),
  /** The campaign that this one repeats, because a person did not find it at the provider. */
  repeatOf: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  refreshedAt: z.string().nullable(),
  /** When the last request to send left; null before. */
  requestedAt: z.string().nullable(),
  /** What the app saw since, looking for its mark; the oldest first. */
  looks: z.array(lookSchema),
  /** When its people and texts were deleted from this computer; what it came to is still here. */
  forgottenAt: z.string().nullable(),
})
export type Campaign = z.infer<typeof campaignSchema>
