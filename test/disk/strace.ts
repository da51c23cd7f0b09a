// Runs the sender under strace, which sees each write and each sync as the system does, and can make them fail.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import type { KillOrder, SenderReport } from '../kill/kill-order.ts'

/** Why nothing can be traced here, in words; null when it can. */
export function tracingObstacle(): string | null {
  const { error, status } = spawnSync('strace', ['-f', '-o', '/dev/null', 'true'])
  if (error !== undefined) return 'strace is not installed'
  return status === 0 ? null : 'this machine does not let a program be traced'
}

export type TracedLife = {
  readonly program: string
  readonly order: KillOrder
  /** Where the trace goes. */
  readonly trace: string
  /** Arguments of `-e inject=`. */
  readonly inject?: string
  /** True of the report after which nothing more is awaited but the grace. */
  readonly isLast?: (report: SenderReport) => boolean
  readonly graceMs?: number
}

const calls = 'write,writev,pwrite64,pwritev,sendto,sendmsg,fsync,fdatasync'
const patienceMs = 30_000

/** Everything the sender reported until it was done, or could not go on. */
export async function liveTraced(life: TracedLife): Promise<readonly SenderReport[]> {
  const inject = life.inject === undefined ? [] : ['-e', `inject=${life.inject}`]
  const filter = ['-f', '-yy', '-s', '20000', '-x', '-e', `trace=${calls}`, ...inject]
  const program = [process.execPath, life.program]
  const tracer = spawn('strace', [...filter, '-o', life.trace, ...program], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const reports: SenderReport[] = []
  const ended = new Promise<void>((resolve) => tracer.once('exit', () => resolve()))
  const kill = () => killTraced(tracer)
  const tooLong = setTimeout(kill, patienceMs)
  const isLast = life.isLast ?? endsLife
  tracer.on('message', (message) => {
    const report = message as SenderReport
    reports.push(report)
    if (report.kind === 'ready') tracer.send(life.order)
    if (isLast(report)) setTimeout(kill, life.graceMs ?? 0)
  })
  await ended
  clearTimeout(tooLong)
  return reports
}

export function endsLife(report: SenderReport): boolean {
  return report.kind === 'done' || report.kind === 'locked-out' || report.kind === 'gave-up'
}

/** The sender itself: strace ends with it, and would leave it running if it went first. */
function killTraced({ pid }: ChildProcess): void {
  if (pid === undefined) return
  const list = `/proc/${pid}/task/${pid}/children`
  const children = existsSync(list) ? readFileSync(list, 'utf8').trim() : ''
  for (const child of children.split(' ')) {
    if (child !== '') process.kill(Number(child), 'SIGKILL')
  }
}
