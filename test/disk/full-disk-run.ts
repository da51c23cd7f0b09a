// Sends again and again on a disk on which one write more succeeds each time, and judges what is left.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { judgeJob, spotless, unclearIntents } from '../kill/judge.ts'
import type { KillJob, SenderReport } from '../kill/kill-order.ts'
import {
  copyOfBefore,
  type DiskFailure,
  damageIn,
  diskFailures,
  type FullDiskBench,
  jobOf,
  openFullDiskBench,
  orderFor,
  sentBefore,
} from './full-disk-bench.ts'
import { judgeOrder } from './order-oracle.ts'
import { readTrace } from './read-trace.ts'
import { endsLife, liveTraced } from './strace.ts'
import { tagOf } from './tag-of.ts'

export type FullDiskOptions = {
  readonly folder: string
  /** Path of the bundled sender. */
  readonly program: string
  /** Only each n-th of the calls. */
  readonly oneIn: number
  readonly isFirstEnough?: boolean
}

/** Calls at which the disk began to fail, and what was wrong afterwards. */
export type FullDiskResult = { readonly places: number; readonly wrong: readonly string[] }

export async function failEverywhere(options: FullDiskOptions): Promise<FullDiskResult> {
  const { folder, program, oneIn, isFirstEnough = false } = options
  const bench = await openFullDiskBench(folder, program)
  const wrong: string[] = []
  let places = 0
  try {
    for (const failure of diskFailures) {
      for (let nth = 1; nth <= bench.calls(failure); nth += oneIn) {
        if (isFirstEnough && wrong.length > 0) break
        wrong.push(...(await failFrom(bench, failure, nth)))
        places += 1
      }
    }
  } finally {
    await bench.server.close()
  }
  return { places, wrong }
}

async function failFrom(
  bench: FullDiskBench,
  failure: DiskFailure,
  nth: number,
): Promise<readonly string[]> {
  const { program, server } = bench
  const name = `${failure.slice(0, 5)} ${nth}`
  const job = jobOf(name)
  const folder = copyOfBefore(bench, name)
  const trace = join(folder, 'trace.txt')
  const order = orderFor(folder, server, [sentBefore, job])
  const isLast = (report: SenderReport) => endsLife(report) || isShown(report)
  const inject = `${failure}:when=${nth}+`
  const reports = await liveTraced({ program, trace, order, inject, isLast, graceMs: 100 })
  const { early } = judgeOrder(readTrace(readFileSync(trace, 'utf8')), tagOf(folder))
  const wrong = [
    ...early.filter((one) => one.endsWith('not recorded')),
    ...damageIn(bench, folder),
    ...(isTold(reports, job) ? [] : [`no error was shown: ${JSON.stringify(reports.at(-1))}`]),
    ...(await wrongAfterwards(bench, folder, job)),
  ]
  rmSync(folder, { recursive: true, force: true })
  return wrong.map((one) => `${failure} from the ${nth}. on: ${one}`)
}

/** Of the failure, unless the send was on the disk before it. */
function isTold(reports: readonly SenderReport[], { name }: KillJob): boolean {
  const isSent = (report: SenderReport) =>
    report.kind === 'claim' && report.claim.name === name && report.claim.status === 'sending'
  return reports.some((report) => isShown(report) || isSent(report))
}

function isShown(report: SenderReport): boolean {
  if (report.kind === 'claim') return report.claim.problem !== null
  return report.kind === 'gave-up' || report.kind === 'locked-out'
}

/** The disk has room again: the app starts, and the campaign comes to its end. */
async function wrongAfterwards(
  { program, server }: FullDiskBench,
  folder: string,
  job: KillJob,
): Promise<readonly string[]> {
  const trace = join(folder, 'trace.txt')
  const order = { ...orderFor(folder, server, [sentBefore, job]), isLast: true }
  const reports = await liveTraced({ program, trace, order })
  const claims = reports.flatMap((report) => (report.kind === 'done' ? report.claims : []))
  const claim = claims.find(({ name }) => name === job.name)
  const verdict = judgeJob(job, claim, server.provider.effects())
  const isGood = JSON.stringify(verdict) === JSON.stringify(spotless)
  const unclear = unclearIntents(join(folder, 'workspace.db'))
  return [
    ...(reports.some(({ kind }) => kind === 'begun') ? [] : ['the app did not start again']),
    ...(isGood ? [] : [JSON.stringify({ claim, verdict, last: reports.at(-1) })]),
    ...(unclear === 0 ? [] : ['an unclear send that is not shown']),
  ]
}
