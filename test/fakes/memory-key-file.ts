// A key file that lives in memory, one for each workspace, so that an app started again finds its key.
import type { KeyFile, WorkspacePort } from '../../electron/core/ports.ts'

const files = new WeakMap<WorkspacePort, KeyFile>()

/** Always the same for one workspace. */
export function keyFileOf(workspace: WorkspacePort): KeyFile {
  const known = files.get(workspace) ?? createMemoryKeyFile(true)
  files.set(workspace, known)
  return known
}

/** `isDefault: false` makes a new workspace live for one session where no key store protects. */
export function createMemoryKeyFile(isDefault: boolean): KeyFile {
  let kept: string | null = null
  return {
    read: () => kept,
    write: (text) => {
      kept = text
    },
    remove: () => {
      kept = null
    },
    isDefault,
  }
}
