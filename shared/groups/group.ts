// A group of contacts at the provider, what changing it came to, and an upload on its way into it.
import { z } from 'zod'
import { e164Schema } from '../campaigns/campaign.ts'

/** `null` is "the provider does not say". */
export const groupSchema = z.strictObject({
  groupId: z.string().nullable(),
  name: z.string().nullable(),
  contacts: z.number().int().nullable(),
  /** ISO instant in UTC; the provider's own text where it was not understood. */
  createdAt: z.string().nullable(),
})
export type Group = z.infer<typeof groupSchema>

/** Values by field name, as wildcards of a message would use them. */
export const groupContactSchema = z.strictObject({
  e164: e164Schema,
  wildcards: z.record(z.string().min(1).max(200), z.string().max(2000)),
})
export type GroupContact = z.infer<typeof groupContactSchema>

/**
 * How adding or removing contacts ended. `done`: the provider said yes, or its count shows it.
 * `unchanged`: no clear answer came and the count stayed the same, so nothing was taken.
 * `refused`: the provider said no; `refusal` has its words. `unclear`: nobody knows; it is never
 * repeated by itself.
 */
export const groupOutcomes = ['done', 'unchanged', 'refused', 'unclear'] as const
export type GroupOutcome = (typeof groupOutcomes)[number]

export const groupRefusalSchema = z.strictObject({
  status: z.number().int(),
  message: z.string(),
  /** The contacts the provider named; `e164` is null where a text could not be matched. */
  entries: z.array(z.strictObject({ text: z.string(), e164: z.string().nullable() })),
})
export type GroupRefusal = z.infer<typeof groupRefusalSchema>

export const groupChangeSchema = z.strictObject({
  outcome: z.enum(groupOutcomes),
  /** Contacts of the request. */
  contacts: z.number().int(),
  /** What the provider counted in the group before and after; null where it does not count. */
  countBefore: z.number().int().nullable(),
  countAfter: z.number().int().nullable(),
  refusal: groupRefusalSchema.nullable(),
})
export type GroupChange = z.infer<typeof groupChangeSchema>

export const groupUploadStatuses = [
  'uploading',
  'completed',
  'stopped',
  'refused',
  'failed',
  'unclear',
] as const
export type GroupUploadStatus = (typeof groupUploadStatuses)[number]

/** An audience on its way into a group, batch by batch. */
export const groupUploadSchema = z.strictObject({
  id: z.string(),
  groupId: z.string(),
  groupName: z.string().nullable(),
  status: z.enum(groupUploadStatuses),
  contacts: z.number().int(),
  /** Contacts in batches the provider has acknowledged. */
  uploaded: z.number().int(),
  countBefore: z.number().int().nullable(),
  countAfter: z.number().int().nullable(),
  refusal: groupRefusalSchema.nullable(),
  /** A code of `campaignProblemCodes`, and the cause where there is one. */
  problem: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
  practice: z.boolean(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
})
export type GroupUpload = z.infer<typeof groupUploadSchema>
