// Keeps a sender started in advance, so that a kill is followed by the next start at once.
import { type ChildProcess, fork } from 'node:child_process'
import { dirname, join } from 'node:path'
import type { KillOrder, SenderReport } from './kill-order.ts'

export type Sender = {
  readonly order: (order: KillOrder) => void
  readonly kill: () => void
  /** Lets it end by itself. */
  readonly dismiss: () => void
  readonly onReport: (hear: (report: SenderReport) => void) => void
  readonly ended: Promise<void>
}

export type SenderStable = {
  /** One that has read its program and waits for its order. */
  readonly next: () => Promise<Sender>
  readonly close: () => void
}

/** `program` is the path of the bundled sender; `spare` are started in advance. */
export function createSenderStable(program: string, spare: number): SenderStable {
  const waiting: Promise<Sender>[] = []
  const living = new Set<ChildProcess>()
  const fill = () => {
    while (waiting.length < spare) waiting.push(startSender(program, living))
  }
  fill()
  return {
    async next() {
      const sender = waiting.shift() ?? startSender(program, living)
      fill()
      return sender
    },
    close() {
      for (const child of living) child.kill('SIGKILL')
    },
  }
}

function startSender(program: string, living: Set<ChildProcess>): Promise<Sender> {
  const child = fork(program, [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(program), 'compiled') },
  })
  living.add(child)
  const heard: SenderReport[] = []
  let hear: ((report: SenderReport) => void) | null = null
  child.on('message', (report) => {
    if (hear === null) heard.push(report as SenderReport)
    else hear(report as SenderReport)
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      living.delete(child)
      resolve()
    })
  })
  const sender: Sender = {
    order: (order) => void child.send(order),
    kill: () => void child.kill('SIGKILL'),
    dismiss: () => child.connected && child.disconnect(),
    onReport(listener) {
      for (const report of heard.splice(0)) listener(report)
      hear = listener
    },
    ended,
  }
  const ready = new Promise<Sender>((resolve, reject) => {
    child.once('message', () => resolve(sender))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the sender ended with ${code} before it began`)))
  })
  // A spare one may end unused.
  ready.catch(() => undefined)
  return ready
}
