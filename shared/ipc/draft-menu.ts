// The menu's page about campaigns that are still being made.
import { z } from 'zod'
import {
  draftChunkBytes,
  draftSummarySchema,
  mostDraftBytes,
  mostDraftText,
} from '../drafts/draft.ts'
import { idSchema, nothing } from './command-inputs.ts'

/** By its tag: what came from elsewhere may have been made by another realm's constructor. */
const isBytes = (value: unknown): value is Uint8Array =>
  Object.prototype.toString.call(value) === '[object Uint8Array]'

const bytesSchema = z.custom<Uint8Array>(
  (value) => isBytes(value) && value.length <= draftChunkBytes,
)
const byDraft = z.strictObject({ draftId: idSchema })

export const draftCommands = {
  /** The file of a draft follows in chunks; it belongs to nobody until a draft is saved with it. */
  'drafts.begin-source': {
    input: z.strictObject({ size: z.number().int().positive().max(mostDraftBytes) }),
    output: z.strictObject({ sourceId: idSchema }),
  },
  'drafts.append-source': {
    input: z.strictObject({
      sourceId: idSchema,
      /** Where the chunk begins; a chunk sent twice is refused, not doubled. */
      offset: z.number().int().nonnegative(),
      bytes: bytesSchema,
    }),
    output: z.strictObject({ received: z.number().int() }),
  },
  /** Without an id it is a new one. The source must be there whole. */
  'drafts.save': {
    input: z.strictObject({
      draftId: idSchema.nullable(),
      sourceId: idSchema,
      name: z.string().max(255),
      fileName: z.string().max(255),
      rows: z.number().int().nonnegative(),
      kept: z.boolean(),
      /** The window's own words for what it will need: JSON, read by the window alone. */
      content: z.string().max(mostDraftText),
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
  /** One chunk; empty at the end. */
  'drafts.read-source': {
    input: z.strictObject({ sourceId: idSchema, offset: z.number().int().nonnegative() }),
    output: z.strictObject({ bytes: bytesSchema }),
  },
  'drafts.discard': { input: byDraft, output: nothing },
} as const
