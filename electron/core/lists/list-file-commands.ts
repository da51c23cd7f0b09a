// The commands about the files of lists.
import type { listFileCommands as menu } from '../../../shared/ipc/list-file-menu.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { Clock } from '../ports.ts'
import type { ListFileStore } from './list-file-store.ts'

/** `files` throws while the workspace is closed. */
export function listFileCommands(parts: {
  readonly files: () => ListFileStore
  readonly clock: Clock
}): Pick<CommandHandlers, keyof typeof menu> {
  const { files, clock } = parts
  return {
    'list-file.begin': async ({ size }) => ({ sourceId: files().begin(size, clock.now()) }),
    'list-file.append': async ({ sourceId, offset, bytes }) => ({
      received: files().append(sourceId, offset, bytes),
    }),
    'list-file.read': async ({ sourceId, offset }) => ({ bytes: files().read(sourceId, offset) }),
    'list-file.drop': async ({ sourceId }) => {
      files().drop(sourceId)
    },
  }
}
