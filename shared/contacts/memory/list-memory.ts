// What is kept of a list for its next month: what its columns are, and how it was cleaned.
import { z } from 'zod'
import { type CleaningRule, cleaningRuleSchema } from '../table/table-action.ts'
import { columnMappingSchema } from './column-mapping.ts'

/** In the order they were done. */
export const recipeSchema = z.array(cleaningRuleSchema).max(500)
export type Recipe = readonly CleaningRule[]

/** The names of a list's columns, by which it is known again. */
export const listNamesSchema = z.array(z.string().min(1).max(65_536)).min(1).max(200)

export const listMemorySchema = z.strictObject({
  keptAt: z.iso.datetime(),
  mapping: columnMappingSchema,
  recipe: recipeSchema,
  /** Null while there is no recipe. */
  recipeAt: z.iso.datetime().nullable(),
})
export type ListMemory = z.infer<typeof listMemorySchema>
