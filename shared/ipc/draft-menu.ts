// The menu's page about campaigns that are still being made.
import { z } from 'zod'
import { draftSummarySchema } from '../drafts/draft.ts'
import { mostContentText } from '../lists/list-file.ts'
import { idSchema, nothing } from './command-inputs.ts'

const byDraft = z.strictObject({ draftId: idSchema })

export const draftCommands = {
  /** Without an id it is a new one. The file must be there whole. */
  'drafts.save': {
    input: z.strictObject({
      draftId: idSchema.nullable(),
      sourceId: idSchema,
      name: z.string().max(255),
      fileName: z.string().max(255),
      rows: z.number().int().nonnegative(),
      kept: z.boolean(),
      /** The window's own words for what it will need: JSON, read by the window alone. */
      content: z.string().max(mostContentText),
    }),
    output: z.strictObject({ draftId: idSchema }),
  },
  /** The one changed last comes first. */
  'drafts.list': { input: nothing, output: z.array(draftSummarySchema) },
  'drafts.open': {
    input: byDraft,
    output: z.strictObject({
      content: z.string(),
      sourceId: idSchema,
      size: z.number().int(),
    }),
  },
  'drafts.discard': { input: byDraft, output: nothing },
} as const
