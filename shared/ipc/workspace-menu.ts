// The menu's page about the file with the work: copies of it, what it forgets, and what to do when it is damaged.
import { z } from 'zod'
import {
  forgottenSchema,
  keepDaysSchema,
  replacementSchema,
  workspaceViewSchema,
  workspaceWorkSchema,
} from '../workspace/workspace-view.ts'
import { idSchema, nothing } from './command-inputs.ts'

/** A path is never asked of the window: the person points at it in a dialog of the system. */
export const workspaceCommands = {
  'workspace.get': { input: nothing, output: workspaceViewSchema },
  /** `path` null: no place was chosen. */
  'workspace.back-up': { input: nothing, output: z.strictObject({ path: z.string().nullable() }) },
  /** null: no file was chosen. The present workspace is set aside. */
  'workspace.restore': { input: nothing, output: replacementSchema.nullable() },
  /** For a damaged workspace. */
  'workspace.recover': { input: nothing, output: replacementSchema },
  /** For a damaged workspace; what it knew of earlier sends is gone. */
  'workspace.start-new': {
    input: z.strictObject({ understood: z.literal(true) }),
    output: workspaceViewSchema,
  },
  /** Tries to open it again, after whatever was in the way. */
  'workspace.try-again': { input: nothing, output: workspaceViewSchema },
  'workspace.keep-for': {
    input: z.strictObject({ days: keepDaysSchema }),
    output: workspaceViewSchema,
  },
  /** Deletes what was set aside, for good. */
  'workspace.delete-copies': { input: nothing, output: workspaceViewSchema },
  /** Deletes people and texts of an ended campaign, and every copy set aside; one line of it stays. */
  'workspace.forget-campaign': {
    input: z.strictObject({ campaignId: idSchema }),
    output: forgottenSchema,
  },
} as const

export const workspaceEvents = {
  'workspace.changed': z.strictObject({
    revision: z.number().int(),
    /** null: nothing is being done to it. */
    work: workspaceWorkSchema.nullable(),
  }),
} as const
