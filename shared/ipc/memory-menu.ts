// The menu's page about lists that come back month after month.
import { z } from 'zod'
import { columnMappingSchema } from '../contacts/memory/column-mapping.ts'
import { listMemorySchema, listNamesSchema, recipeSchema } from '../contacts/memory/list-memory.ts'
import { nothing } from './command-inputs.ts'

/** Bounded so that no single piece of work holds the main process up. */
const numbersSchema = z.array(z.number().int().nonnegative()).max(2000)
/** One print of its cells for each number. */
const rowsShape = { numbers: numbersSchema, prints: numbersSchema }
const byBatch = z.strictObject({ batch: z.number().int() })

const byNames = z.strictObject({ names: listNamesSchema })

export const memoryCommands = {
  /** What is kept of the list with these columns, in whatever order. */
  'import-memory.find': {
    input: byNames,
    output: z.strictObject({ memory: listMemorySchema.nullable() }),
  },
  'import-memory.keep': {
    input: z.strictObject({
      names: listNamesSchema,
      mapping: columnMappingSchema,
      /** Null leaves the recipe that is kept. */
      recipe: recipeSchema.nullable(),
    }),
    output: nothing,
  },
  'import-memory.forget': { input: byNames, output: nothing },
  /** How many people the list had when it was sent the last time. */
  'import-memory.last-month': {
    input: byNames,
    output: z.strictObject({
      last: z.strictObject({ people: z.number().int(), at: z.iso.datetime() }).nullable(),
    }),
  },
  'import-memory.compare': {
    input: byNames.extend(rowsShape),
    output: z.strictObject({ added: numbersSchema, changed: numbersSchema }),
  },
  /** Null for a list of which nothing is kept. What is kept stays until the new rows are all here. */
  'import-memory.begin-rows': {
    input: byNames,
    output: z.strictObject({ batch: z.number().int().nullable() }),
  },
  'import-memory.append-rows': { input: byBatch.extend(rowsShape), output: nothing },
  'import-memory.end-rows': { input: byBatch, output: nothing },
} as const
