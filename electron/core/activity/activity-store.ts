// The record of every request that the app made or tried to make, in the workspace.

import {
  type ActivityEntry,
  type ActivityOutcome,
  activityEntrySchema,
} from '../../../shared/activity/activity-entry.ts'
import type { Departures } from '../../../shared/activity/departures.ts'
import type { SqlRow, WorkspaceDatabase } from '../ports.ts'
import type { ExchangeRecord } from '../provider/exchange-record.ts'
import type { SealedTexts } from '../workspace/sealed-texts.ts'

export type ActivityStore = ReturnType<typeof createActivityStore>

type HereNote = {
  readonly operation: 'forgetData'
  readonly at: number
  readonly contacts: number
  /** Sealed: numbers of things, never whose they are. */
  readonly text: string
}
type By = { readonly practice: boolean; readonly accountId: string }
export type ActivityQuery = {
  readonly search?: string | undefined
  readonly outcome?: ActivityOutcome | undefined
  readonly before?: number | undefined
  /** Only requests that carried people. */
  readonly withPeople?: boolean | undefined
}

const dayMs = 24 * 60 * 60 * 1000
const keptEntries = 50_000

const names = [
  ...['at', 'duration_ms', 'operation', 'method', 'host', 'path', 'contacts', 'fields'],
  ...['request_bytes', 'outcome', 'status', 'reason', 'account_id', 'practice'],
]

/** `?1` is the text to find, as a LIKE pattern; `?2` the id before which to look; `?3` the outcome; `?4` how many people at least. */
const matching = `(?2 IS NULL OR id < ?2) AND (?3 IS NULL OR outcome = ?3) AND contacts >= ?4
  AND (operation || ' ' || method || ' ' || host || ' ' || path
  || ' ' || outcome || ' ' || coalesce(status, '') || ' ' || coalesce(reason, '')) LIKE ?1 ESCAPE '\\'`

export function createActivityStore(database: WorkspaceDatabase, texts: SealedTexts) {
  const insert = database.prepare(
    `INSERT INTO activity (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
     RETURNING id`,
  )
  const addTexts = database.prepare('UPDATE activity SET request = ?, answer = ? WHERE id = ?')
  const page = database.prepare(
    `SELECT * FROM activity WHERE ${matching} ORDER BY id DESC LIMIT ?5`,
  )
  const count = database.prepare(`SELECT count(*) AS entries FROM activity WHERE ${matching}`)
  const departures = database.prepare(
    `SELECT count(*) AS requests, count(*) FILTER (WHERE contacts > 0) AS with_people FROM activity
     WHERE at >= ? AND host <> '' AND practice = 0 AND outcome <> 'not-sent'`,
  )
  const forget = database.prepare(
    'DELETE FROM activity WHERE at < ? OR id <= (SELECT max(id) FROM activity) - ?',
  )

  return {
    add(record: ExchangeRecord, by: By): void {
      const { startedAtMs, durationMs, operation, method, host, path, contacts } = record
      const { fields, requestBytes, outcome, status, reason, request, answer } = record
      const where = [startedAtMs, Math.round(durationMs), operation, method, host, path, contacts]
      const what = [JSON.stringify(fields), requestBytes, outcome, status, reason]
      database.transaction(() => {
        const row = insert.get(...where, ...what, by.accountId, by.practice ? 1 : 0)
        const id = Number(row?.id)
        const sealed = [
          texts.seal(request, requestPlace(id)),
          texts.seal(answer, answerPlace(id)),
        ] as const
        addTexts.run(...sealed, id)
      })
    },

    /** Newest first. */
    page(query: ActivityQuery, limit: number): ActivityEntry[] {
      return page.all(...asked(query), limit).map((row) => entryOf(row, texts))
    },

    count(query: ActivityQuery): number {
      return Number(count.get(...asked(query))?.entries)
    },

    /** What left this computer from then on; practice stays on it. `since` is epoch milliseconds. */
    departures(since: number): Departures {
      const row = departures.get(since)
      const { requests, with_people: withPeople } = row ?? {}
      const at = new Date(since).toISOString()
      return { since: at, requests: Number(requests), withPeople: Number(withPeople) }
    },

    /** Something done on this computer alone, without a request. */
    noteHere(note: HereNote): void {
      const where = [note.at, 0, note.operation, '', '', '', note.contacts, '[]']
      database.transaction(() => {
        const row = insert.get(...where, 0, 'done', null, null, '', 0)
        const id = Number(row?.id)
        addTexts.run(texts.seal(note.text, requestPlace(id)), null, id)
      })
    },

    /** Older than so many days, and beyond the number of entries that is kept in any case. */
    forgetOld(now: number, days: number | 'always'): void {
      forget.run(days === 'always' ? 0 : now - days * dayMs, keptEntries)
    },
  }
}

function asked({ search = '', before, outcome, withPeople = false }: ActivityQuery) {
  const pattern = `%${search.trim().replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`
  return [pattern, before ?? null, outcome ?? null, withPeople ? 1 : 0] as const
}

const requestPlace = (id: number) => `activity.request:${id}`
const answerPlace = (id: number) => `activity.answer:${id}`

function entryOf(row: SqlRow, texts: SealedTexts): ActivityEntry {
  const id = Number(row.id)
  return activityEntrySchema.parse({
    id,
    at: new Date(Number(row.at)).toISOString(),
    durationMs: row.duration_ms,
    operation: row.operation,
    method: row.method,
    host: row.host,
    path: row.path,
    contacts: row.contacts,
    fields: JSON.parse(String(row.fields)),
    requestBytes: row.request_bytes,
    outcome: row.outcome,
    status: row.status,
    reason: row.reason,
    practice: row.practice === 1,
    request: texts.open(row.request, requestPlace(id)) ?? '',
    answer: texts.open(row.answer, answerPlace(id)),
  })
}
