// The menu's page about the files of lists: they come and go in chunks, whoever keeps them.
import { z } from 'zod'
import { fileChunkBytes, mostFileBytes } from '../lists/list-file.ts'
import { idSchema, nothing } from './command-inputs.ts'

/** By its tag: what came from elsewhere may have been made by another realm's constructor. */
const isBytes = (value: unknown): value is Uint8Array =>
  Object.prototype.toString.call(value) === '[object Uint8Array]'

const bytesSchema = z.custom<Uint8Array>(
  (value) => isBytes(value) && value.length <= fileChunkBytes,
)

export const listFileCommands = {
  /** The chunks follow; the file belongs to nobody until a draft or a list is saved with it. */
  'list-file.begin': {
    input: z.strictObject({ size: z.number().int().positive().max(mostFileBytes) }),
    output: z.strictObject({ sourceId: idSchema }),
  },
  'list-file.append': {
    input: z.strictObject({
      sourceId: idSchema,
      /** Where the chunk begins; a chunk sent twice is refused, not doubled. */
      offset: z.number().int().nonnegative(),
      bytes: bytesSchema,
    }),
    output: z.strictObject({ received: z.number().int() }),
  },
  /** One chunk; empty at the end. */
  'list-file.read': {
    input: z.strictObject({ sourceId: idSchema, offset: z.number().int().nonnegative() }),
    output: z.strictObject({ bytes: bytesSchema }),
  },
  /** Nobody wants it any more; one that belongs to somebody stays. */
  'list-file.drop': { input: z.strictObject({ sourceId: idSchema }), output: nothing },
} as const
