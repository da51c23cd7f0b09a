// Takes the people of a campaign from the window, chunk by chunk.
import { randomUUID } from 'node:crypto'
import type { CommandInput } from '../../../shared/ipc/contract.ts'
import { AppFailure } from '../app-failure.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { Clock } from '../ports.ts'
import type { AudienceStore } from './audience-store.ts'

type AudienceCommands = Pick<
  CommandHandlers,
  'audience.begin' | 'audience.append' | 'audience.discard'
>

/** `audiences` throws while the workspace is closed. */
export function audienceCommands(parts: {
  readonly audiences: () => AudienceStore
  readonly clock: Clock
}): AudienceCommands {
  const { audiences, clock } = parts
  return {
    'audience.begin': async ({ fields, count, excluded, sourceName }) => {
      const audienceId = randomUUID()
      const audience = { id: audienceId, fields, expected: count, excluded, sourceName }
      audiences().insert(audience, clock.now())
      return { audienceId }
    },
    'audience.append': async (input) => ({ received: await appendChunk(audiences(), input) }),
    'audience.discard': async ({ audienceId }) => {
      const store = audiences()
      if (store.get(audienceId) === null) return
      if (!store.discard(audienceId)) throw new AppFailure('not-editable')
    },
  }
}

async function appendChunk(
  store: AudienceStore,
  { audienceId, offset, contacts }: CommandInput<'audience.append'>,
): Promise<number> {
  const audience = store.get(audienceId)
  if (audience === null) throw new AppFailure('not-found')
  if (offset !== audience.received) throw outOfTurn(audience.received)
  const received = offset + contacts.length
  if (received > audience.expected) throw refused('contacts: more than were announced')
  if (contacts.some(({ values }) => values.length !== audience.fields.length)) {
    throw refused('contacts: values do not match the fields')
  }
  const end = await store.append(audienceId, offset, contacts)
  if (end === 'repeated') throw refused('contacts: a number is there twice')
  if (end === 'out-of-turn') throw outOfTurn(store.get(audienceId)?.received ?? 0)
  return received
}

function outOfTurn(received: number): AppFailure {
  return refused(`offset: ${received} contacts are here already`)
}

function refused(detail: string): AppFailure {
  return new AppFailure('bad-request', { detail })
}
