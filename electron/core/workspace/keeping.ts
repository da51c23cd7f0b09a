// What the workspace remembers of its own keeping: for how long, and what is still to be swept.
import {
  type KeepDays,
  keepDaysSchema,
  usualKeepDays,
} from '../../../shared/workspace/workspace-view.ts'
import type { WorkspaceDatabase } from '../ports.ts'

export type Keeping = ReturnType<typeof createKeeping>

export function createKeeping(database: WorkspaceDatabase) {
  const get = database.prepare('SELECT value FROM keeping WHERE name = ?')
  const set = database.prepare('INSERT OR REPLACE INTO keeping (name, value) VALUES (?, ?)')
  const drop = database.prepare('DELETE FROM keeping WHERE name = ?')
  const pages = database.prepare('PRAGMA page_count')
  const pageSize = database.prepare('PRAGMA page_size')
  return {
    days(): KeepDays {
      const kept = String(get.get('days')?.value ?? '')
      const read = keepDaysSchema.safeParse(kept === 'always' ? kept : Number(kept))
      return read.success ? read.data : usualKeepDays
    },
    keepFor: (days: KeepDays) => void set.run('days', String(days)),
    /** What is deleted may still lie in the file, until it is swept. */
    isSweepDue: () => get.get('sweep') !== undefined,
    dueSweep: () => void set.run('sweep', 'due'),
    swept: () => void drop.run('sweep'),
    /** Copies from before the workspace was sealed are still there. */
    arePlainCopiesDue: () => get.get('plain-copies') !== undefined,
    duePlainCopies: () => void set.run('plain-copies', 'due'),
    plainCopiesDeleted: () => void drop.run('plain-copies'),
    bytes: () => Number(pages.get()?.page_count) * Number(pageSize.get()?.page_size),
  }
}
