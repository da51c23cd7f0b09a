// How the file with the work stands, as the window shows it: open or not and why, its copies, and how long it keeps.
import { z } from 'zod'

/** Why it is closed; `damaged` waits for a person's choice, the others for what their sentence says. */
export const closedReasons = [
  'damaged',
  'in-use',
  'newer-version',
  'old-sqlite',
  'no-permission',
  'disk-full',
  'disk-trouble',
  'unreadable',
] as const
export type ClosedReason = (typeof closedReasons)[number]

/** Days after its end for which a campaign keeps its people and texts. */
export const keepChoices = [30, 60, 90, 180, 365] as const
export const keepDaysSchema = z.union([z.literal(keepChoices), z.literal('always')])
export type KeepDays = z.infer<typeof keepDaysSchema>
export const usualKeepDays: KeepDays = 90

export const asideCopySchema = z.strictObject({
  path: z.string(),
  kind: z.enum(['damaged', 'replaced', 'before-update']),
  bytes: z.number(),
  /** ISO instant in UTC. */
  at: z.string(),
})

export const workTasks = ['backing-up', 'restoring', 'recovering', 'forgetting'] as const
export type WorkTask = (typeof workTasks)[number]

export const workspaceViewSchema = z.strictObject({
  path: z.string(),
  standing: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('open'), bytes: z.number(), keepDays: keepDaysSchema }),
    z.strictObject({
      kind: z.literal('closed'),
      reason: z.enum(closedReasons),
      /** In the words of the system: for support. */
      detail: z.string(),
    }),
  ]),
  copies: z.array(asideCopySchema),
})
export type WorkspaceView = z.infer<typeof workspaceViewSchema>

/** `total` 0: nobody knows how much there is to do. */
export const workspaceWorkSchema = z.strictObject({
  task: z.enum(workTasks),
  done: z.number(),
  total: z.number(),
})
export type WorkspaceWork = z.infer<typeof workspaceWorkSchema>

/** What came of putting another file in its place. */
export const replacementSchema = z.strictObject({
  view: workspaceViewSchema,
  /** Campaigns that may have been sent after the copy: they are looked for at the provider. */
  unsure: z.number().int(),
  /** False when parts of a damaged file could not be read. */
  isWhole: z.boolean(),
  /** Excluded numbers of before that could not be brought along; null when nobody can know of them. */
  exclusionsLeft: z.number().int().nullable(),
  /** False when the key of this computer does not open its lists and texts. */
  isReadable: z.boolean(),
})
export type Replacement = z.infer<typeof replacementSchema>

export const forgottenSchema = z.strictObject({
  campaigns: z.number().int(),
  contacts: z.number().int(),
})
export type Forgotten = z.infer<typeof forgottenSchema>
