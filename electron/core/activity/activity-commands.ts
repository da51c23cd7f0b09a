// The commands about what left the computer: looking through it and taking it along.
import type { ActivityEntry } from '../../../shared/activity/activity-entry.ts'
import type { CommandInput } from '../../../shared/ipc/contract.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { Clock } from '../ports.ts'
import type { ActivityStore } from './activity-store.ts'

type ActivityCommands = Pick<CommandHandlers, 'activity.list' | 'activity.export'>

const usualLimit = 100
const mostExported = 50_000

/** `activity` throws while the workspace is closed. */
export function activityCommands(parts: {
  readonly activity: () => ActivityStore
  readonly clock: Clock
}): ActivityCommands {
  const { activity, clock } = parts
  return {
    'activity.list': async ({ before, limit = usualLimit, ...filter }) => {
      const entries = activity().page({ ...filter, before }, limit)
      const left = activity().count({ ...filter, before })
      const total = before === undefined ? left : activity().count(filter)
      const departures = activity().departures(0)
      return { entries, total, more: left > entries.length, departures }
    },
    'activity.export': async ({ format, ...filter }) => {
      const entries = activity().page(filter, mostExported)
      const day = new Date(clock.now()).toISOString().slice(0, 10)
      const text = writers[format](entries)
      return { fileName: `campanero-${day}.${format}`, text, entries: entries.length }
    },
  }
}

type Format = CommandInput<'activity.export'>['format']

const writers: Readonly<Record<Format, (entries: readonly ActivityEntry[]) => string>> = {
  json: (entries) => `${JSON.stringify(entries, null, 1)}\n`,
  csv: (entries) => [columns, ...entries.map(rowOf)].map((row) => `${row.map(cell)}\r\n`).join(''),
}

const columns = [
  ...['at', 'operation', 'method', 'host', 'path', 'contacts', 'fields', 'requestBytes'],
  ...['outcome', 'status', 'reason', 'durationMs', 'practice'],
]

function rowOf(entry: ActivityEntry): readonly string[] {
  const { at, operation, method, host, path, contacts, fields, requestBytes } = entry
  const { outcome, status, reason, durationMs, practice } = entry
  const where = [at, operation, method, host, path, contacts, fields.join(' '), requestBytes]
  return [...where, outcome, status, reason, durationMs, practice].map((one) => String(one ?? ''))
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
