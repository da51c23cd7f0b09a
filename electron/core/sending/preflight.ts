// Looks, before an intent is written, whether this computer can keep the record of the send and knows the time.
import { randomBytes } from 'node:crypto'
import type { PreflightProblem } from '../../../shared/campaigns/campaign-problems.ts'
import type { Clock, DiskPort, Log, WorkspaceDatabase } from '../ports.ts'

const leastFreeBytes = 50 * 1024 * 1024
/** A clock set by the network may be put back a little. */
const toleranceMs = 10 * 60 * 1000
/** No copy of this program is older, and none will be used so much later. */
const earliestMs = Date.UTC(2026, 0, 1)
const latestMs = Date.UTC(2056, 0, 1)

export type Unsafe = { readonly code: PreflightProblem; readonly message: string }

/**
 * null when a send may leave. A clock behind the ledger is refused once for each `sendId`: whoever
 * tries again has read why, and an earlier clock that ran ahead must not forbid sends for good.
 */
export type Preflight = (sendId: string) => Promise<Unsafe | null>

type Parts = {
  readonly database: WorkspaceDatabase
  readonly disk: DiskPort
  readonly clock: Pick<Clock, 'now'>
  readonly log: Pick<Log, 'warn' | 'error'>
}

export function createPreflight(parts: Parts): Preflight {
  const { database, disk, clock, log } = parts
  const probe = createProbe(database)
  const newest = database.prepare(
    `SELECT max(coalesce((SELECT max(created_at) FROM intent), 0),
       coalesce((SELECT max(created_at) FROM single_message), 0)) AS at`,
  )
  const refused = new Map<string, number>()

  function clockProblem(sendId: string): Unsafe | null {
    const now = clock.now()
    if (now < earliestMs || now > latestMs) {
      return { code: 'clock-impossible', message: new Date(now).toISOString() }
    }
    const last = Number(newest.get()?.at)
    if (now >= last - toleranceMs || refused.get(sendId) === last) return null
    refused.set(sendId, last)
    return { code: 'clock-behind', message: new Date(last).toISOString() }
  }

  async function hasRoom(): Promise<boolean> {
    try {
      return (await disk.freeBytes()) >= leastFreeBytes
    } catch (error) {
      // A volume that does not tell its size is judged by the probe alone.
      log.warn('the free space is not known', { reason: String(error) })
      return true
    }
  }

  return async (sendId) => {
    if (!(await hasRoom())) return { code: 'disk-nearly-full', message: '' }
    try {
      if (!probe()) return { code: 'record-not-writable', message: '' }
    } catch (error) {
      log.error('the probe was not written', error)
      return { code: 'record-not-writable', message: '' }
    }
    return clockProblem(sendId)
  }
}

/** Writes a row as the ledger does, on the disk, and reads it back. */
function createProbe(database: WorkspaceDatabase): () => boolean {
  const write = database.prepare('INSERT OR REPLACE INTO probe (id, value) VALUES (1, ?)')
  const read = database.prepare('SELECT value FROM probe WHERE id = 1')
  return () => {
    const value = randomBytes(16)
    database.transaction(() => write.run(value))
    return value.equals(read.get()?.value as Uint8Array)
  }
}
