// Every change a person can make to a table, as data: kept with a draft, or as a recipe for the next file.
import { z } from 'zod'
import { issueCodes, repairCodes } from '../contact-types.ts'

const rowSchema = z.number().int().nonnegative().max(0xffff_ffff)
const rowsSchema = z.array(rowSchema).readonly()
/** Columns go by their name, which the next file has too, wherever it has it. */
const columnSchema = z.string().min(1).max(65_536)
/** Characters that can be put into a cell. */
export const longestText = 65_536
const textSchema = z.string().max(longestText)

export const rowMarks = ['excluded', 'reviewed'] as const
export const namesKept = ['first', 'last', 'joined', 'neutral'] as const

const namedSettingsSchema = z
  .strictObject({
    defaultCountry: z.string().length(2),
    /** Best first. */
    phoneColumns: z.array(columnSchema).max(200).readonly(),
    /** The column that names each row's country; null when the default is everybody's. */
    countryColumn: columnSchema.nullable(),
  })
  .readonly()

const replacementSchema = z
  .strictObject({
    find: textSchema.min(1),
    replacement: textSchema,
    /** Null for every column. */
    column: columnSchema.nullable(),
    wholeCell: z.boolean(),
    matchCase: z.boolean(),
    matchAccents: z.boolean(),
  })
  .readonly()

/** What can be done to another file of the same columns too: it names no row. */
export const cleaningRuleSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('repair'), codes: z.array(z.enum(repairCodes)).readonly() })
    .readonly(),
  z.strictObject({ kind: z.literal('replace'), replacement: replacementSchema }).readonly(),
  z
    .strictObject({
      kind: z.literal('exclude-issue'),
      issue: z.enum(issueCodes),
      excluded: z.boolean(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('keep-one'),
      /** Rows with the same number; `different-names`: only where their names differ too. */
      among: z.enum(['all', 'different-names']),
      keep: z.enum(namesKept),
      /** Where the names are; null when no column holds them. */
      nameColumn: columnSchema.nullable(),
      /** The word before the last of several joined names. */
      and: z.string().max(20),
    })
    .readonly(),
])

/** Actions that name no row: the same rule can be applied to another file of the same columns. */
export const ruleActionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('settings'), settings: namedSettingsSchema }).readonly(),
  cleaningRuleSchema,
])

/** The rules of another month, done as one. */
const recipeActionSchema = z
  .strictObject({
    kind: z.literal('recipe'),
    rules: z.array(cleaningRuleSchema).max(500).readonly(),
  })
  .readonly()

/** Actions on rows of this very file, by their place in it (0-based). */
export const rowActionSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('set-cells'),
      cells: z
        .array(
          z
            .strictObject({
              row: rowSchema,
              column: z.number().int().nonnegative().max(200),
              value: textSchema,
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('mark-rows'),
      rows: rowsSchema,
      mark: z.enum(rowMarks),
      on: z.boolean(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('keep-one-of'),
      /** The first row of each number. */
      rows: rowsSchema,
      keep: z.enum(namesKept),
      nameColumn: columnSchema.nullable(),
      and: z.string().max(20),
    })
    .readonly(),
])

export const tableActionSchema = z.union([ruleActionSchema, recipeActionSchema, rowActionSchema])

/** What was done to a table since it was read, undone acts left out; `replay` does it again. */
export const tableLogSchema = z
  .strictObject({
    /** What the rows were first judged with. */
    opened: namedSettingsSchema,
    actions: z.array(tableActionSchema).readonly(),
  })
  .readonly()

export type NamedSettings = z.infer<typeof namedSettingsSchema>
export type Replacement = z.infer<typeof replacementSchema>
export type CleaningRule = z.infer<typeof cleaningRuleSchema>
export type RuleAction = z.infer<typeof ruleActionSchema>
export type RowAction = z.infer<typeof rowActionSchema>
export type TableAction = z.infer<typeof tableActionSchema>
export type TableLog = z.infer<typeof tableLogSchema>
export type RowMark = (typeof rowMarks)[number]
export type NameKept = (typeof namesKept)[number]
