// When a campaign leaves: now, at one time, or in tranches; the shapes and their bounds.
import { z } from 'zod'

export const MAX_TRANCHES = 50

const zoneSchema = z.string().min(1).max(64)

/** A time as a person says it: the clock on the wall of a zone, to the minute. */
export const scheduledTimeSchema = z.strictObject({
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  /** IANA name, such as America/Bogota. */
  zone: zoneSchema,
})
export type ScheduledTime = z.infer<typeof scheduledTimeSchema>

export const trancheSchema = z.strictObject({
  /** Share of the audience. */
  percent: z.number().int().min(1).max(100),
  time: scheduledTimeSchema,
})
export type Tranche = z.infer<typeof trancheSchema>

/** The shape alone; `scheduleProblems` tells whether the times and percentages make sense. */
export const scheduleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('now') }),
  z.strictObject({ kind: z.literal('at'), time: scheduledTimeSchema }),
  z.strictObject({
    kind: z.literal('tranches'),
    tranches: z.array(trancheSchema).min(1).max(MAX_TRANCHES),
  }),
])
export type Schedule = z.infer<typeof scheduleSchema>

const draftTimeSchema = z.strictObject({ at: z.string().max(16), zone: z.string().max(64) })

/** The same shape while a person is still filling it in: times may be blank, shares may be 0. */
export const draftScheduleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('now') }),
  z.strictObject({ kind: z.literal('at'), time: draftTimeSchema }),
  z.strictObject({
    kind: z.literal('tranches'),
    tranches: z
      .array(z.strictObject({ percent: z.number().min(0).max(100), time: draftTimeSchema }))
      .max(MAX_TRANCHES),
  }),
])
