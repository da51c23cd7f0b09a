// A workspace in which one campaign was sent already, copied for each failure of the disk and looked at afterwards.
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import {
  type PracticeServer,
  startPracticeServer,
} from '../../electron/practice/practice-server.ts'
import type { KillJob, KillOrder } from '../kill/kill-order.ts'
import { diskOrder } from './disk-order-job.ts'
import { liveTraced } from './strace.ts'

/** What fails from its n-th time on, as the system calls it. */
export const diskFailures = ['pwrite64:error=ENOSPC', 'fsync,fdatasync:error=EIO'] as const
export type DiskFailure = (typeof diskFailures)[number]

const callsOf: Readonly<Record<DiskFailure, RegExp>> = {
  'pwrite64:error=ENOSPC': / pwrite64\(/,
  'fsync,fdatasync:error=EIO': / f(?:data)?sync\(/,
}

export type FullDiskBench = {
  readonly program: string
  readonly folder: string
  readonly server: PracticeServer
  /** How many such calls a life makes at which nothing fails. */
  readonly calls: (failure: DiskFailure) => number
}

export const sentBefore: KillJob = {
  ...{ name: 'Antes', firstNumber: 0, people: 15, isDirect: false, isHidden: false },
}

export async function openFullDiskBench(folder: string, program: string): Promise<FullDiskBench> {
  mkdirSync(folder, { recursive: true })
  const server = await startPracticeServer({ latencyMs: 1 })
  const trace = join(folder, 'trace.txt')
  const first = orderFor(join(folder, 'before'), server, [sentBefore])
  await liveTraced({ program, trace, order: first })
  const measured = copyOfBefore({ folder }, 'measured')
  const order = orderFor(measured, server, [sentBefore, jobOf('medida')])
  await liveTraced({ program, trace, order })
  const lines = readFileSync(trace, 'utf8').split('\n')
  const calls = (failure: DiskFailure) => lines.filter((line) => callsOf[failure].test(line)).length
  return { program, folder, server, calls }
}

export function orderFor(
  folder: string,
  server: PracticeServer,
  jobs: readonly KillJob[],
): KillOrder {
  const { message: _, ...order } = diskOrder(folder, server)
  return { ...order, jobs }
}

export function jobOf(name: string): KillJob {
  return { ...sentBefore, name: `Prueba ${name}`, firstNumber: 100 }
}

export function copyOfBefore({ folder }: Pick<FullDiskBench, 'folder'>, name: string): string {
  const copy = join(folder, name)
  cpSync(join(folder, 'before'), copy, { recursive: true })
  return copy
}

/** On a copy: looking at a workspace must not mend it. */
export function damageIn({ folder: base }: FullDiskBench, folder: string): readonly string[] {
  const copy = join(base, 'looked-at')
  rmSync(copy, { recursive: true, force: true })
  cpSync(folder, copy, { recursive: true })
  try {
    const database = new DatabaseSync(join(copy, 'workspace.db'))
    const [verdict] = Object.values(database.prepare('PRAGMA integrity_check').get() ?? {})
    database.close()
    if (verdict !== 'ok') return [`damaged: ${verdict}`]
    return keptIn(join(base, 'before')) === keptIn(copy) ? [] : ['what was there is changed']
  } catch (error) {
    return [`cannot be read: ${error}`]
  }
}

/** The rows of the campaign that was sent before; only its status may have moved on. */
function keptIn(folder: string): string {
  const database = new DatabaseSync(join(folder, 'workspace.db'))
  const id = '(SELECT id FROM campaign ORDER BY created_at LIMIT 1)'
  const rows = [
    `SELECT id, marker, content_hash FROM campaign WHERE id = ${id}`,
    `SELECT * FROM audience_contact
     WHERE audience_id = (SELECT audience_id FROM campaign WHERE id = ${id})`,
    `SELECT * FROM intent WHERE campaign_id = ${id}`,
    `SELECT * FROM upload_batch WHERE campaign_id = ${id}`,
    `SELECT * FROM campaign_group WHERE campaign_id = ${id}`,
  ].map((sql) => database.prepare(sql).all())
  database.close()
  return JSON.stringify(rows, (_, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  )
}
