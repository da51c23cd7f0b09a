// What it takes to go on with a campaign in the making: its list, text and times.
import { z } from 'zod'
import { purposes } from '../campaigns/campaign.ts'
import { keptListSchema } from '../lists/kept-list.ts'

const timeSchema = z.strictObject({ at: z.string(), zone: z.string() })

export const draftContentSchema = z.strictObject({
  /** 0 for Archivo … 5 for Revisar. */
  step: z.number().int().min(0).max(5),
  list: keptListSchema,
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
