// The commands about lists that come back month after month.
import type { memoryCommands as menu } from '../../../shared/ipc/memory-menu.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { Clock } from '../ports.ts'
import type { MemoryStore } from './memory-store.ts'
import type { MonthStore } from './month-store.ts'

/** Both throw while the workspace is closed. */
export function memoryCommands(parts: {
  readonly memory: () => MemoryStore
  readonly months: () => MonthStore
  readonly clock: Clock
}): Pick<CommandHandlers, keyof typeof menu> {
  const { memory, months, clock } = parts
  return {
    'import-memory.find': async ({ names }) => ({ memory: memory().find(names) }),
    'import-memory.keep': async ({ names, mapping, recipe }) => {
      memory().keep(names, { mapping, recipe }, clock.now())
    },
    'import-memory.forget': async ({ names }) => {
      memory().forget(names)
    },
    'import-memory.last-month': async ({ names }) => ({ last: months().last(names) }),
    'import-memory.compare': async ({ names, ...rows }) => months().compare(names, rows),
    'import-memory.begin-rows': async ({ names }) => ({ batch: months().begin(names) }),
    'import-memory.append-rows': async ({ batch, ...rows }) => {
      months().append(batch, rows)
    },
    'import-memory.end-rows': async ({ batch }) => {
      months().end(batch, clock.now())
    },
  }
}
