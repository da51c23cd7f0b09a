// The menu's page about messages to one or a few people.
import { z } from 'zod'
import { singleJobSchema, singleMessageSchema, singlePlanSchema } from '../single/single-message.ts'
import { idSchema } from './command-inputs.ts'

export const singleCommands = {
  /** `operation-off` (detail: the operation) where the profile has no way to do it, as voice at first. */
  'single.review': {
    input: singleJobSchema,
    output: z.strictObject({ plan: singlePlanSchema, confirmationToken: z.string() }),
  },
  /** Answers when the outcome is known; an unknown one is `unresolved`, not a failure. */
  'single.send': {
    input: z.strictObject({
      confirmationToken: idSchema,
      confirmedCount: z.number().int().positive(),
    }),
    output: singleMessageSchema,
  },
  /** Newest first; `search` finds a part of the text, the sender or a number. */
  'single.list': {
    input: z.strictObject({ search: z.string().max(100).optional() }),
    output: z.array(singleMessageSchema),
  },
  /** Asks the provider what became of each part. */
  'single.delivery': {
    input: z.strictObject({ id: idSchema }),
    output: singleMessageSchema,
  },
} as const

export const singleEvents = {
  'single.changed': z.strictObject({ revision: z.number().int(), message: singleMessageSchema }),
} as const
