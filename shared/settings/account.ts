// An account at a provider: its name and colour here, its profile and keys apart; and what the provider says of it.
import { z } from 'zod'
import { keyStateSchema } from './key-state.ts'

export const accountColours = ['blue', 'teal', 'green', 'orange', 'red', 'violet', 'grey'] as const
export type AccountColour = (typeof accountColours)[number]

export const accountNameSchema = z.string().trim().min(1).max(60)

export const accountSchema = z.strictObject({
  id: z.string(),
  /** Empty for the account of somebody who never named one. */
  name: z.string(),
  colour: z.enum(accountColours),
})
export type Account = z.infer<typeof accountSchema>

export const accountViewSchema = z.strictObject({
  ...accountSchema.shape,
  profileName: z.string(),
  isCurrent: z.boolean(),
  keys: z.strictObject({
    campaigns: keyStateSchema,
    transactional: keyStateSchema,
    voice: keyStateSchema,
  }),
})
export type AccountView = z.infer<typeof accountViewSchema>

/** What the provider says of the money; `null` is "not said". */
export const accountBalanceSchema = z.strictObject({
  accountId: z.string().nullable(),
  balance: z.number().nullable(),
  currency: z.string().nullable(),
  /** ISO instant in UTC; the provider's own text where it was not understood. */
  updatedAt: z.string().nullable(),
  /** How far below zero the balance may go. */
  creditLimit: z.union([z.number(), z.literal('unlimited')]).nullable(),
})
export type AccountBalance = z.infer<typeof accountBalanceSchema>
