// What the practice provider accepts, as schemas over folded keys, which also make its OpenAPI document.
import { z } from '@hono/zod-openapi'

const text = z.string()
const keyValue = z.object({ key: text, value: text })

export const contactSchema = z.object({
  mobilenumber: z.union([text, z.number().int().transform(String)]),
  wildcards: z.array(keyValue).nullish(),
})

export const newGroupSchema = z.object({
  name: text.trim().min(1),
  contacts: z.array(contactSchema).nullish(),
})

export const groupContactsSchema = z.object({
  groupid: z.union([text, z.number()]).nullish(),
  contacts: z.array(contactSchema).min(1),
})

export const scheduleItemSchema = z.object({ date: text, percentage: z.coerce.number() })

const contentSchema = z.object({
  message: text.min(1),
  campaignname: text.min(1),
  senderid: text.min(1),
  scheduletype: z.enum(['NOW', 'SCHEDULED']),
  campaignschedule: z.array(scheduleItemSchema).nullish(),
  wildcardsmessage: z.array(text).nullish(),
  defaultwildcards: z.array(keyValue).nullish(),
})
export type CampaignContent = z.infer<typeof contentSchema>

export const sendToGroupSchema = contentSchema.extend({
  groupid: z.union([text.min(1), z.number()]),
})
export const sendToContactsSchema = contentSchema.extend({
  groupid: z.union([text, z.number()]).nullish(),
  contacts: z.array(contactSchema).min(1),
})
export const updateCampaignSchema = contentSchema.partial()

export const searchSchema = z.object({
  campaignname: text.nullish(),
  status: text.nullish(),
  startdate: text.nullish(),
  enddate: text.nullish(),
  page: z.coerce.number().int().min(0).nullish(),
  pagesize: z.coerce.number().int().min(1).nullish(),
})

export const voiceSchema = z.object({
  from: text,
  to: text.min(1),
  message: text.min(1),
  language: text,
  gender: text,
})

export const errorSchema = z.object({
  message: text,
  code: z.number().int(),
  listErrors: z.array(text).nullable(),
})
