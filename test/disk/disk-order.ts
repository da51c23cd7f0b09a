// `npm run test:disk-order`: holds the order of writes, syncs and requests of the real sender against the system's own account of it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPracticeServer } from '../../electron/practice/practice-server.ts'
import { bundleProgram } from '../kill/bundle-program.ts'
import { type WrongEngine, wrongEngines } from '../kill/wrong-engines.ts'
import { diskOrder } from './disk-order-job.ts'
import { judgeOrder, type OrderVerdict } from './order-oracle.ts'
import { readTrace } from './read-trace.ts'
import { liveTraced, tracingObstacle } from './strace.ts'
import { tagOf } from './tag-of.ts'

/** Without the sender's own question, so that the trace alone has to find it. */
const unasked = { file: 'kill/sender.ts', from: 'Number(level) < 2', to: 'false' }

export const disorderly: readonly WrongEngine[] = wrongEngines
  .filter(({ name }) => name === 'journal after POST' || name === 'synchronous NORMAL')
  .map(({ name, patches }) => ({ name, patches: [...patches, unasked] }))

/** One life of a sender under strace: a group, a direct campaign, a message, and a group given up. */
export async function traceOrder(
  folder: string,
  patches: WrongEngine['patches'] = [],
): Promise<OrderVerdict> {
  const program = await bundleProgram('sender', join(folder, 'program'), patches)
  const server = await startPracticeServer({ latencyMs: 1 })
  const trace = join(folder, 'trace.txt')
  try {
    // The first batch is lost: nobody can tell what is in that group, and another takes its place.
    server.provider.faults.set('addContacts', { kind: 'reset', when: 'after' })
    const order = diskOrder(join(folder, 'workspace'), server)
    await liveTraced({ program, trace, order })
    return judgeOrder(readTrace(readFileSync(trace, 'utf8')), tagOf(order.folder))
  } finally {
    await server.close()
  }
}

export function asLine({ requests, recorded, early }: OrderVerdict): string {
  return `requests=${requests} recorded=${recorded} early=${early.length}`
}

async function main(wantsWrong: boolean): Promise<boolean> {
  const obstacle = tracingObstacle()
  if (obstacle !== null) {
    console.log(`skipped because ${obstacle}`)
    return true
  }
  const folder = mkdtempSync(join(tmpdir(), 'campanero-order-'))
  try {
    return wantsWrong ? await catchDisorderly(folder) : await holds(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function holds(folder: string): Promise<boolean> {
  const verdict = await traceOrder(folder)
  for (const one of verdict.early) console.error(one)
  console.log(asLine(verdict))
  return verdict.early.length === 0 && verdict.recorded > 0
}

async function catchDisorderly(folder: string): Promise<boolean> {
  let caught = 0
  for (const { name, patches } of disorderly) {
    const verdict = await traceOrder(join(folder, name), patches)
    const isCaught = verdict.early.length > 0
    if (isCaught) caught += 1
    console.log(`${isCaught ? 'caught' : 'MISSED'}: ${name} (${asLine(verdict)})`)
  }
  console.log(`caught=${caught} of=${disorderly.length}`)
  return caught === disorderly.length
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { 'wrong-engines': { type: 'boolean' } } })
  process.exitCode = (await main(values['wrong-engines'] === true)) ? 0 : 1
}
