// The commands about the lists that a person keeps by name.
import type { savedListCommands as menu } from '../../../shared/ipc/saved-list-menu.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { Clock } from '../ports.ts'
import type { SavedListStore } from './saved-list-store.ts'

/** `lists` throws while the workspace is closed. */
export function savedListCommands(parts: {
  readonly lists: () => SavedListStore
  /** Something was deleted that still lies in the file. */
  readonly dueSweep: () => void
  readonly clock: Clock
}): Pick<CommandHandlers, keyof typeof menu> {
  const { lists, dueSweep, clock } = parts
  return {
    'lists.save': async (list) => {
      const listId = lists().save(list, clock.now())
      if (list.replace) dueSweep()
      return { listId }
    },
    'lists.all': async () => lists().all(),
    'lists.open': async ({ listId }) => lists().open(listId),
    'lists.used': async ({ listId }) => {
      lists().used(listId, clock.now())
    },
    'lists.rename': async ({ listId, name }) => {
      lists().rename(listId, name)
    },
    'lists.delete': async ({ listId }) => {
      lists().delete(listId)
      dueSweep()
    },
  }
}
