// The commands about how lists and texts are kept on this computer.
import type { dataCommands as menu } from '../../../shared/ipc/data-menu.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { WorkspaceData } from './workspace-data.ts'

/** `data` throws while the workspace is closed. */
export function dataCommands(data: () => WorkspaceData): Pick<CommandHandlers, keyof typeof menu> {
  return {
    'data.get': async () => data().view(),
    'data.protect': async ({ custody }) => data().protect(custody),
    'data.unlock': async () => data().open(),
    'data.start-over': async () => data().startOver(),
  }
}
