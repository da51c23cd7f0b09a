// The menu's page about lists that come back month after month.
import { z } from 'zod'
import { columnMappingSchema } from '../contacts/memory/column-mapping.ts'
import { listMemorySchema, listNamesSchema, recipeSchema } from '../contacts/memory/list-memory.ts'
import { nothing } from './command-inputs.ts'

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
} as const
