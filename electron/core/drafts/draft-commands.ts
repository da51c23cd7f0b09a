// The commands about campaigns that are still being made.
import type { CommandHandlers } from '../command-router.ts'
import type { Clock } from '../ports.ts'
import type { DraftStore } from './draft-store.ts'

type DraftCommands = Pick<CommandHandlers, Extract<keyof CommandHandlers, `drafts.${string}`>>

/** `drafts` throws while the workspace is closed. */
export function draftCommands(parts: {
  readonly drafts: () => DraftStore
  readonly clock: Clock
}): DraftCommands {
  const { drafts, clock } = parts
  return {
    'drafts.save': async (draft) => ({ draftId: drafts().save(draft, clock.now()) }),
    'drafts.list': async () => drafts().list(),
    'drafts.open': async ({ draftId }) => drafts().open(draftId),
    'drafts.discard': async ({ draftId }) => {
      drafts().discard(draftId)
    },
  }
}
