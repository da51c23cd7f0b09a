// The shape of what the X-ray finds when every message of a campaign is written out.
import { z } from 'zod'
import { smsEncodings } from './sms-parts.ts'

const countSchema = z.number().int().nonnegative()

/** Remains of a spreadsheet or of a program that a person should never read in an SMS. */
export const residues = [
  'spreadsheet-error',
  'undefined',
  'null',
  'not-a-number',
  'object',
  'braces',
] as const
export type Residue = (typeof residues)[number]

/** One row with the text that person would get. */
export const auditedRowSchema = z.strictObject({
  row: countSchema,
  text: z.string(),
  parts: countSchema,
  units: countSchema,
  encoding: z.enum(smsEncodings),
})
export type AuditedRow = z.infer<typeof auditedRowSchema>

/** How many rows, and the first of them as an example. */
export const rowTallySchema = z.strictObject({
  rows: countSchema,
  first: auditedRowSchema.nullable(),
})
export type RowTally = z.infer<typeof rowTallySchema>

export const messageAuditSchema = z.strictObject({
  rows: countSchema,
  totalParts: countSchema,
  /** The total with accents removed from every text. An ellipsis becomes three points, so it can be more. */
  totalPartsWithoutAccents: countSchema,
  minParts: countSchema,
  maxParts: countSchema,
  /** Ascending by parts; only parts that occur. */
  histogram: z.array(z.strictObject({ parts: countSchema, rows: countSchema })),
  /** Most parts, then most units, then the earlier row; null without rows. */
  longest: auditedRowSchema.nullable(),
  /** Fewest parts, then fewest units, then the earlier row. */
  shortest: auditedRowSchema.nullable(),
  /** Texts with a character outside GSM-7. */
  ucs2: rowTallySchema,
  /** Texts with nothing to read: these must not be sent. */
  blank: rowTallySchema,
  /** A field without value and without default left a hole. */
  emptyValue: rowTallySchema,
  /** A field without value took its default. */
  defaultUsed: rowTallySchema,
  /** One entry for each distinct field of the message, in order of appearance. */
  fields: z.array(
    z.strictObject({ name: z.string(), emptyRows: countSchema, defaultRows: countSchema }),
  ),
  /** Only those found, in the order of `residues`. */
  residues: z.array(z.strictObject({ kind: z.enum(residues), tally: rowTallySchema })),
})
export type MessageAudit = z.infer<typeof messageAuditSchema>
