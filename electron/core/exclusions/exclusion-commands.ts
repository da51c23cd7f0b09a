// The commands about the numbers that no message may go to.
import type { Exclusion } from '../../../shared/exclusions/exclusion.ts'
import { AppFailure } from '../app-failure.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { Clock, Publish } from '../ports.ts'
import type { ContactedPeople } from './contacted-people.ts'
import type { ExclusionStore } from './exclusion-store.ts'

type ExclusionCommands = Pick<
  CommandHandlers,
  Extract<keyof CommandHandlers, `exclusions.${string}` | `people.${string}`>
>

const usualLimit = 100
const dayMs = 24 * 60 * 60 * 1000

/** `exclusions` and `contacted` throw while the workspace is closed. */
export function exclusionCommands(parts: {
  readonly exclusions: () => ExclusionStore
  readonly contacted: () => ContactedPeople
  readonly clock: Clock
  readonly publish: Publish
}): ExclusionCommands {
  const { exclusions, contacted, clock, publish } = parts
  let revision = 0

  function changed(): void {
    revision += 1
    publish('exclusions.changed', { revision, total: exclusions().total() })
  }

  return {
    'exclusions.list': async ({ number, before, limit = usualLimit }) => {
      const total = exclusions().total()
      if (number !== undefined) {
        const found = exclusions().find(number)
        return { entries: found === null ? [] : [found], total, more: false }
      }
      const entries = exclusions().page(before, limit + 1)
      return { entries: entries.slice(0, limit), total, more: entries.length > limit }
    },
    'exclusions.count': async () => ({ total: exclusions().total() }),
    'exclusions.add': async (input) => {
      const added = exclusions().add(input, clock.now())
      if (added > 0) changed()
      return { added, known: input.numbers.length - added }
    },
    'exclusions.remove': async ({ numbers, confirmedCount }) => {
      if (confirmedCount !== numbers.length) {
        throw new AppFailure('count-mismatch', { detail: `${confirmedCount} / ${numbers.length}` })
      }
      const removed = exclusions().remove(numbers)
      if (removed > 0) changed()
      return { removed }
    },
    'exclusions.match': async ({ numbers }) => ({ excluded: await exclusions().match(numbers) }),
    'people.match-contacted': async ({ numbers, days }) => ({
      contacted: contacted().match(numbers, clock.now() - days * dayMs),
    }),
    'exclusions.export': async () => {
      const entries = exclusions().page(undefined, Number.MAX_SAFE_INTEGER)
      const day = new Date(clock.now()).toISOString().slice(0, 10)
      const text = asCsv(entries)
      return { fileName: `campanero-excluidos-${day}.csv`, text, entries: entries.length }
    },
  }
}

/** A spreadsheet opens it as columns; a reason that it would take for a formula begins with an apostrophe. */
function asCsv(entries: readonly Exclusion[]): string {
  const rows = entries.map(({ e164, reason, addedAt }) => [e164, cell(reason), addedAt])
  return [['phone', 'reason', 'added'], ...rows].map((row) => `${row.join(',')}\r\n`).join('')
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
