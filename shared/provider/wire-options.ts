// The wire options of a profile: how the same request is spelled when the provider's habits differ.
import { z } from 'zod'
import { fieldNameSchema } from './profile-text.ts'

export const dateFormats = [
  'yyyy-MM-ddTHH:mm:ssZ',
  'yyyy-MM-ddTHH:mm:ss',
  'yyyy-MM-dd HH:mm',
  'yyyy-MM-dd HH:mm:ss',
] as const
export type DateFormat = (typeof dateFormats)[number]

export const wireOptionsSchema = z.strictObject({
  /** `camel` lowers the first letter of every field name below; `pascal` sends names as written. */
  casing: z.enum(['pascal', 'camel']),
  /** The first is in UTC; the others are clock times in `zone`. */
  dateFormat: z.enum(dateFormats),
  /** IANA zone of the provider's clock times, sent and received. */
  zone: z.string().regex(/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){0,2}$/),
  scheduleDateField: fieldNameSchema,
  schedulePercentageField: fieldNameSchema,
  scheduleForNow: z.enum(['one-item', 'empty', 'left-out']),
  groupIdWithoutGroup: z.enum(['left-out', 'empty', 'null']),
  wildcardOpen: z.string().min(1).max(10),
  wildcardClose: z.string().min(1).max(10),
  /** True: the key sent is `{name}`, delimiters included, so that plain replacement works. */
  wildcardKeyHasDelimiters: z.boolean(),
  defaultWildcardsField: fieldNameSchema,
  search: z.strictObject({
    name: fieldNameSchema,
    status: fieldNameSchema,
    from: fieldNameSchema,
    to: fieldNameSchema,
    page: fieldNameSchema,
    pageSize: fieldNameSchema,
    firstPage: z.number().int().min(0).max(1),
    /** Campaigns asked for at a time. */
    size: z.number().int().min(1).max(1000),
  }),
  contactsPerRequest: z.number().int().min(1).max(100_000),
  requestsPerSecond: z.number().min(0.1).max(1000),
  /** Total time for a send: name look-up, connection, request and whole answer. */
  sendDeadlineMs: z.number().int().min(1000).max(600_000),
  readDeadlineMs: z.number().int().min(1000).max(600_000),
})
export type WireOptions = z.infer<typeof wireOptionsSchema>
