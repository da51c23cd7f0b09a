// The connection profile: everything about the provider's API that a person may have to correct.
import { z } from 'zod'
import {
  baseUrlSchema,
  fieldNameSchema,
  headerNameSchema,
  headerValueSchema,
  pathSchema,
} from './profile-text.ts'
import { isVoiceTemplate } from './voice-template.ts'
import { wireOptionsSchema } from './wire-options.ts'

export const serviceNames = ['transactional', 'campaigns', 'voice'] as const
export type ServiceName = (typeof serviceNames)[number]

/** Each operation and the service whose address and credential it uses. */
export const operationServices = {
  createGroup: 'campaigns',
  listGroups: 'campaigns',
  addContacts: 'campaigns',
  deleteContacts: 'campaigns',
  deleteGroup: 'campaigns',
  listContacts: 'campaigns',
  sendToGroup: 'campaigns',
  sendToContacts: 'campaigns',
  getCampaign: 'campaigns',
  findCampaigns: 'campaigns',
  updateCampaign: 'campaigns',
  cancelCampaign: 'campaigns',
  account: 'transactional',
  login: 'transactional',
  sendSms: 'transactional',
  bulkSendSms: 'transactional',
  deliveryStatus: 'transactional',
  sendVoice: 'voice',
} as const satisfies Record<string, ServiceName>
export type OperationName = keyof typeof operationServices
export const operationNames = Object.keys(operationServices) as readonly OperationName[]

/**
 * How a service recognises the caller. `bearer-login` trades a user and password for a short token
 * at the `login` operation; `header` sends `<prefix><key>` under a name of its own.
 */
const authSchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('bearer') }),
  z.strictObject({ mode: z.literal('bearer-login') }),
  z.strictObject({ mode: z.literal('basic') }),
  z.strictObject({ mode: z.literal('header'), name: headerNameSchema, prefix: headerValueSchema }),
])
export type AuthMode = z.infer<typeof authSchema>

const serviceSchema = z.strictObject({
  baseUrl: baseUrlSchema,
  auth: authSchema,
  /** Static headers sent with every request of this service; never a place for a secret. */
  headers: z.record(headerNameSchema, headerValueSchema),
})
export type ServiceProfile = z.infer<typeof serviceSchema>

const operationSchema = z.strictObject({
  enabled: z.boolean(),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  path: pathSchema,
  /** Where the fields travel: `json` and `form` in the body, `query` in the address. */
  encoding: z.enum(['json', 'form', 'query', 'none']),
  /** A JSON text with `{from} {to} {message} {language} {gender}`; only voice reads it. */
  template: z
    .string()
    .max(10_000)
    .refine(isVoiceTemplate, 'must become a JSON object with {to} and {message}')
    .optional(),
})
export type OperationProfile = z.infer<typeof operationSchema>

const everyOperation = Object.fromEntries(
  operationNames.map((name) => [name, operationSchema]),
) as Record<OperationName, typeof operationSchema>

export const providerProfileSchema = z.strictObject({
  format: z.literal(1),
  name: fieldNameSchema,
  services: z.strictObject({
    transactional: serviceSchema,
    campaigns: serviceSchema,
    voice: serviceSchema,
  }),
  operations: z.strictObject(everyOperation),
  wire: wireOptionsSchema,
})
export type ProviderProfile = z.infer<typeof providerProfileSchema>

/** Reads a profile from parsed JSON; throws a ZodError whose paths name the wrong fields. */
export function parseProfile(json: unknown): ProviderProfile {
  return providerProfileSchema.parse(json)
}

/** The distinct origins (`https://host`) a profile talks to, for people to check. */
export function profileOrigins(profile: ProviderProfile): readonly string[] {
  const origins = serviceNames.map((name) => {
    const { baseUrl } = profile.services[name]
    return /^https?:\/\/[^/]+/.exec(baseUrl)?.[0] ?? baseUrl
  })
  return [...new Set(origins)]
}
