// What may be known of a saved key without showing it.
import { z } from 'zod'

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
