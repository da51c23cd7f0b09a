// One message to one or a few people, by SMS or by voice: what is asked, confirmed, and what came of it.
import { z } from 'zod'
import { e164Schema, purposes } from '../campaigns/campaign.ts'
import { MAX_MESSAGE_LENGTH } from '../messages/message-text.ts'
import { plannedRequestSchema } from '../provider/planned-request.ts'
import { deliveryStatuses } from '../provider/remote-status.ts'
import { voiceGenders, voiceLanguages } from '../provider/voices.ts'

/** For more people there are campaigns. */
export const maxSingleNumbers = 20

const senderSchema = z.string().trim().min(1).max(20)
const textSchema = z.string().min(1).max(MAX_MESSAGE_LENGTH)

/** A spoken message is one call, so it goes to one number. */
export const singleJobSchema = z.discriminatedUnion('channel', [
  z.strictObject({
    channel: z.literal('sms'),
    senderId: senderSchema,
    numbers: z.array(e164Schema).min(1).max(maxSingleNumbers),
    purpose: z.enum(purposes),
    text: textSchema,
  }),
  z.strictObject({
    channel: z.literal('voice'),
    senderId: senderSchema,
    numbers: z.array(e164Schema).length(1),
    purpose: z.enum(purposes),
    text: textSchema,
    language: z.enum(voiceLanguages),
    gender: z.enum(voiceGenders),
  }),
])
export type SingleJob = z.infer<typeof singleJobSchema>
export type Channel = SingleJob['channel']

export const singlePlanSchema = z.strictObject({
  channel: z.enum(['sms', 'voice']),
  recipients: z.number().int(),
  text: z.string(),
  /** null for a spoken message. */
  parts: z
    .strictObject({
      each: z.number().int(),
      total: z.number().int(),
      encoding: z.enum(['gsm-7', 'ucs-2']),
    })
    .nullable(),
  /** The requests that will leave, in order. */
  requests: z.array(plannedRequestSchema),
  /** Codes of `planWarningCodes`. */
  warnings: z.array(z.strictObject({ code: z.string(), detail: z.string() })),
})
export type SinglePlan = z.infer<typeof singlePlanSchema>

/**
 * `unresolved`: a request left and nobody knows whether it was taken; nothing ever resends it.
 * `not-sent` and `refused` certainly reached nobody.
 */
export const singleStatuses = ['sending', 'sent', 'refused', 'not-sent', 'unresolved'] as const
export type SingleStatus = (typeof singleStatuses)[number]

export const singlePartSchema = z.strictObject({
  /** With its plus sign; null where the provider does not say whose part it is. */
  e164: z.string().nullable(),
  messageId: z.string().nullable(),
  /** null until asked for. */
  delivery: z.enum(deliveryStatuses).nullable(),
  /** The provider's own word. */
  deliveryText: z.string().nullable(),
})
export type SinglePart = z.infer<typeof singlePartSchema>

export const singleMessageSchema = z.strictObject({
  id: z.string(),
  channel: z.enum(['sms', 'voice']),
  senderId: z.string(),
  numbers: z.array(z.string()),
  text: z.string(),
  status: z.enum(singleStatuses),
  /** The provider's words, or the cause, when it was not sent. */
  detail: z.string(),
  parts: z.array(singlePartSchema),
  practice: z.boolean(),
  createdAt: z.string(),
  /** When the deliveries were last asked for. */
  refreshedAt: z.string().nullable(),
})
export type SingleMessage = z.infer<typeof singleMessageSchema>
