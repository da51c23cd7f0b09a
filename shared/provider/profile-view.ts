// A connection profile as people look at it: each operation with what is known about it.
import { z } from 'zod'
import {
  type OperationName,
  operationNames,
  providerProfileSchema,
  serviceNames,
} from './provider-profile.ts'

/** Who says so: the provider's documentation, its published libraries, or nobody. */
export const operationMarks = ['documented', 'sdk', 'assumed'] as const
export type OperationMark = (typeof operationMarks)[number]

export const operationNameSchema = z.enum(
  operationNames as readonly [OperationName, ...OperationName[]],
)

export const operationViewSchema = z.strictObject({
  name: operationNameSchema,
  service: z.enum(serviceNames),
  method: z.string(),
  path: z.string(),
  url: z.string(),
  enabled: z.boolean(),
  /** About the shipped method and path; a changed operation is the person's own. */
  mark: z.enum(operationMarks),
  isChanged: z.boolean(),
  /** ISO instant of the first success with exactly these settings; null: unverified. */
  verifiedAt: z.string().nullable(),
})
export type OperationView = z.infer<typeof operationViewSchema>

export const profileViewSchema = z.strictObject({
  profile: providerProfileSchema,
  /** True while it is the one the app ships. */
  isShipped: z.boolean(),
  operations: z.array(operationViewSchema),
})
export type ProfileView = z.infer<typeof profileViewSchema>

/** `path` such as `operations.createGroup.path`; `sentence` in the language of the settings. */
export const profileFaultSchema = z.strictObject({ path: z.string(), sentence: z.string() })
export type ProfileFault = z.infer<typeof profileFaultSchema>

/** Secrets are dots. `body` is as it would leave, with sample data. */
export const requestPreviewSchema = z.strictObject({
  method: z.string(),
  url: z.string(),
  headers: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  body: z.string().nullable(),
})
export type RequestPreview = z.infer<typeof requestPreviewSchema>
