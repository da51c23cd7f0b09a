// What the practice provider accepts, as schemas in the documented spelling, which also make its OpenAPI document.
import { z } from '@hono/zod-openapi'

const text = z.string()
const keyValue = z.object({ Key: text, Value: text })

export const contactSchema = z.object({
  MobileNumber: z.union([text, z.number().int().transform(String)]),
  Wildcards: z.array(keyValue).nullish(),
})

export const newGroupSchema = z.object({
  Name: text.trim().min(1),
  Contacts: z.array(contactSchema).nullish(),
})

export const groupContactsSchema = z.object({
  GroupId: z.union([text, z.number()]).nullish(),
  Contacts: z.array(contactSchema).min(1),
})

export const scheduleItemSchema = z.object({ Date: text, Percentage: z.coerce.number() })

const contentSchema = z.object({
  Message: text.min(1),
  CampaignName: text.min(1),
  SenderId: text.min(1),
  ScheduleType: z.enum(['NOW', 'SCHEDULED']),
  CampaignSchedule: z.array(scheduleItemSchema).nullish(),
  WildcardsMessage: z.array(text).nullish(),
  DefaultWildcards: z.array(keyValue).nullish(),
})
export type CampaignContent = z.infer<typeof contentSchema>

export const sendToGroupSchema = contentSchema.extend({
  GroupId: z.union([text.min(1), z.number()]),
})
export const sendToContactsSchema = contentSchema.extend({
  GroupId: z.union([text, z.number()]).nullish(),
  Contacts: z.array(contactSchema).min(1),
})
export const updateCampaignSchema = contentSchema.partial()

export const searchSchema = z.object({
  CampaignName: text.nullish(),
  Status: text.nullish(),
  StartDate: text.nullish(),
  EndDate: text.nullish(),
  Page: z.coerce.number().int().min(0).nullish(),
  PageSize: z.coerce.number().int().min(1).nullish(),
})

/** Every documented field name: requests in any casing are brought to this spelling first. */
export const documentedNames: readonly string[] = [
  ...Object.keys(keyValue.shape),
  ...Object.keys(contactSchema.shape),
  ...Object.keys(newGroupSchema.shape),
  ...Object.keys(sendToContactsSchema.shape),
  ...Object.keys(scheduleItemSchema.shape),
  ...Object.keys(searchSchema.shape),
]

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
