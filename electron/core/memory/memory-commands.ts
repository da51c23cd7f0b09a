// The commands about lists that come back month after month.
import type { memoryCommands as menu } from '../../../shared/ipc/memory-menu.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { Clock } from '../ports.ts'
import type { MemoryStore } from './memory-store.ts'

/** `memory` throws while the workspace is closed. */
export function memoryCommands(parts: {
  readonly memory: () => MemoryStore
  readonly clock: Clock
}): Pick<CommandHandlers, keyof typeof menu> {
  const { memory, clock } = parts
  return {
    'import-memory.find': async ({ names }) => ({ memory: memory().find(names) }),
    'import-memory.keep': async ({ names, mapping, recipe }) => {
      memory().keep(names, { mapping, recipe }, clock.now())
    },
    'import-memory.forget': async ({ names }) => {
      memory().forget(names)
    },
  }
}
