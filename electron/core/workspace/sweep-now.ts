// Rewrites the workspace without what was deleted, while nobody else has it.

import { sweepStatements } from './forget-campaigns.ts'
import { createKeeping } from './keeping.ts'
import type { Upkeep } from './workspace-commands.ts'

/** Throws `workspace-busy`; the sweep then stays due. */
export async function sweepNow({ room, workspace, working }: Upkeep): Promise<void> {
  working({ task: 'forgetting', done: 0, total: 0 })
  try {
    await room.whileClosed(() => workspace.sweep(sweepStatements))
    createKeeping(room.current().desk.database).swept()
  } finally {
    working(null)
  }
}
