// A workspace in a real file, for an app that otherwise works on fakes.
import { join } from 'node:path'
import { createWorkspaceFile } from '../../electron/adapters/workspace-file.ts'
import { newFolder } from './temporary-folder.ts'

/** `copy` is a path beside it where a copy may go. */
export function fileWorkspace(now: () => number) {
  const folder = newFolder()
  const inMemoryOnly = () => {
    throw new Error('only a workspace in memory can do this')
  }
  const port = createWorkspaceFile({ folder, now })
  const workspace = { ...port, peek: inMemoryOnly, crash: inMemoryOnly, fill: inMemoryOnly }
  return { folder, copy: join(folder, 'copy.campanero'), workspace }
}
