// What it takes to go on with a campaign in the making: how its file is read, what was done to it, text and times.
import { z } from 'zod'
import { purposes } from '../campaigns/campaign.ts'
import { delimiters, encodings } from '../contacts/contact-types.ts'
import { tableLogSchema } from '../contacts/table/table-action.ts'

const timeSchema = z.strictObject({ at: z.string(), zone: z.string() })

const choicesSchema = z.strictObject({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  header: z.union([z.number().int(), z.literal('none')]).optional(),
  lineNumbers: z.enum(['physical', 'record']).optional(),
  sheet: z.string().optional(),
})

export const listDraftSchema = z.strictObject({
  origin: z.enum(['file', 'pasted', 'clean-sample', 'dirty-sample']),
  fileName: z.string(),
  country: z.string(),
  choices: choicesSchema,
  targets: z.array(z.enum(['phone', 'name', 'country', 'field', 'ignore'])),
  /** Columns whose target the person chose. */
  chosenTargets: z.array(z.number().int()),
  excludeErrors: z.boolean(),
  log: tableLogSchema,
})
export type ListDraft = z.infer<typeof listDraftSchema>

export const draftContentSchema = z.strictObject({
  /** 0 for Archivo … 5 for Revisar. */
  step: z.number().int().min(0).max(5),
  list: listDraftSchema,
  template: z.string(),
  schedule: z.strictObject({
    name: z.string(),
    senderId: z.string(),
    purpose: z.enum(purposes).nullable(),
    targetKind: z.enum(['new-group', 'direct']),
    groupName: z.string().nullable(),
    kind: z.enum(['now', 'at', 'tranches']),
    time: timeSchema,
    tranches: z.array(
      z.strictObject({ id: z.number().int(), percent: z.number(), time: timeSchema }),
    ),
  }),
})
export type DraftContent = z.infer<typeof draftContentSchema>
