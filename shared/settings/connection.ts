// How the app stands towards the provider: practice or live, and what is known of the key without showing it.
import { z } from 'zod'

export const services = ['campaigns', 'transactional', 'voice'] as const
export type Service = (typeof services)[number]

/** `protected`: kept by the system's key store; `session`: forgotten when the app closes. */
export const keyStateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('missing') }),
  z.strictObject({
    kind: z.literal('configured'),
    last4: z.string().max(4),
    storage: z.enum(['protected', 'session']),
  }),
  z.strictObject({ kind: z.literal('unreadable') }),
])
export type KeyState = z.infer<typeof keyStateSchema>

export const connectionSchema = z.strictObject({
  /** `unset` until the person chooses at first start. */
  mode: z.enum(['unset', 'practice', 'live']),
  profileName: z.string(),
  /** Origins the app would talk to, so the person can check them. */
  origins: z.array(z.string()),
  keys: z.strictObject({ campaigns: keyStateSchema, transactional: keyStateSchema, voice: keyStateSchema }),
  /** False where the system has no protected store: keys live for this session only. */
  canProtectKeys: z.boolean(),
  /** Set when the provider said 401; cleared when a call succeeds or the key changes. */
  unauthorised: z.boolean(),
})
export type Connection = z.infer<typeof connectionSchema>
