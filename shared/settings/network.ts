// How the app gets out to the network where something stands between it and the provider.
import { z } from 'zod'

/** `system`: what the system says; `none`: straight; `fixed`: always the given address. */
export const proxyChoiceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('system') }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('fixed'),
    /** Without user and password. */
    url: z
      .string()
      .max(300)
      .regex(/^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/?$/),
  }),
])
export type ProxyChoice = z.infer<typeof proxyChoiceSchema>

export const networkSettingsSchema = z.strictObject({
  /** PEM certificates trusted besides the system's own; empty for none. */
  ca: z.string().max(500_000),
  proxy: proxyChoiceSchema,
})
export type NetworkSettings = z.infer<typeof networkSettingsSchema>

export const defaultNetworkSettings: NetworkSettings = { ca: '', proxy: { kind: 'system' } }

/** The facts a person needs to see that the right file was taken. */
export const networkViewSchema = z.strictObject({
  proxy: proxyChoiceSchema,
  certificates: z.array(
    z.strictObject({ subject: z.string(), validTo: z.string(), isExpired: z.boolean() }),
  ),
})
export type NetworkView = z.infer<typeof networkViewSchema>
