// What it takes to open a list again as it was: how its file is read, what its columns are, what was done to it.
import { z } from 'zod'
import { delimiters, encodings } from '../contacts/contact-types.ts'
import { tableLogSchema } from '../contacts/table/table-action.ts'

const choicesSchema = z.strictObject({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  header: z.union([z.number().int(), z.literal('none')]).optional(),
  lineNumbers: z.enum(['physical', 'record']).optional(),
  sheet: z.string().optional(),
})

export const keptListSchema = z.strictObject({
  origin: z.enum(['file', 'pasted', 'clean-sample', 'dirty-sample']),
  fileName: z.string(),
  country: z.string(),
  choices: choicesSchema,
  targets: z.array(z.enum(['phone', 'name', 'country', 'field', 'ignore'])),
  /** Columns whose target the person chose. */
  chosenTargets: z.array(z.number().int()),
  excludeErrors: z.boolean(),
  log: tableLogSchema,
  /** Rows the file had: where another version finds others, what was done to row 7 is not done to another one. */
  rows: z.number().int().optional(),
})
export type KeptList = z.infer<typeof keptListSchema>
