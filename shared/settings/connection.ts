// How the app stands towards the provider: practice or live, and what is known of the key without showing it.
import { z } from 'zod'
import { accountSchema } from './account.ts'
import { keyStateSchema } from './key-state.ts'

export const services = ['campaigns', 'transactional', 'voice'] as const
export type Service = (typeof services)[number]

export const connectionSchema = z.strictObject({
  /** `unset` until the person chooses at first start. */
  mode: z.enum(['unset', 'practice', 'live']),
  /** Whose keys and profile are in use when the mode is live. */
  account: accountSchema,
  profileName: z.string(),
  /** Origins the app would talk to, so the person can check them. */
  origins: z.array(z.string()),
  keys: z.strictObject({
    campaigns: keyStateSchema,
    transactional: keyStateSchema,
    voice: keyStateSchema,
  }),
  /** False where the system has no protected store: keys live for this session only. */
  canProtectKeys: z.boolean(),
  /** Set when the provider said 401; cleared when a call succeeds or the key changes. */
  unauthorised: z.boolean(),
})
export type Connection = z.infer<typeof connectionSchema>
