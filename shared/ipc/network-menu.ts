// The menu's page about the way out to the network.
import { z } from 'zod'
import { networkViewSchema, proxyChoiceSchema } from '../settings/network.ts'
import { nothing } from './command-inputs.ts'

export const networkCommands = {
  'network.get': { input: nothing, output: networkViewSchema },
  /** `ca` is the text of a PEM file, empty to remove it; `bad-request` when no certificate can be read in it. */
  'network.update': {
    input: z.strictObject({
      ca: z.string().max(500_000).optional(),
      proxy: proxyChoiceSchema.optional(),
    }),
    output: networkViewSchema,
  },
} as const
