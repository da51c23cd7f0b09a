// Has a long piece of work on a workspace file done in a thread of its own, so that the window never waits for it.
import { Worker } from 'node:worker_threads'
import type { WorkProgress } from '../core/ports.ts'

export type Chore =
  /** Is it a workspace, and whole? `isCopy` also makes it one file without companions. */
  | { readonly task: 'check'; readonly path: string; readonly isCopy: boolean }
  /** Runs the statements, then writes the whole file anew, so that nothing deleted is left in it. */
  | { readonly task: 'sweep'; readonly path: string; readonly statements: readonly string[] }
  /** Copies what can still be read into a new workspace. */
  | {
      readonly task: 'salvage'
      readonly from: string
      readonly to: string
      readonly steps: readonly string[]
    }

export type ChoreAnswer = {
  /** Of the schema; 0 for a file that is no workspace. */
  readonly version: number
  /** `ok`, or what SQLite found wrong. */
  readonly verdict: string
  /** Rows saved and tables of which some rows could not be read. */
  readonly rows: number
  readonly broken: readonly string[]
}

export type ChoreMessage =
  | { readonly kind: 'progress'; readonly progress: WorkProgress }
  | { readonly kind: 'done'; readonly answer: ChoreAnswer }
  | { readonly kind: 'failed'; readonly message: string; readonly errcode: number | null }

/** Rejects with an error that carries SQLite's `errcode`, where it was SQLite that failed. */
export function doChore(
  chore: Chore,
  onProgress: (progress: WorkProgress) => void = () => undefined,
): Promise<ChoreAnswer> {
  // The text runs as it stands under Node; the build leaves it as a file of its own.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const place = new URL(`./workspace-chore-thread.${extension}`, import.meta.url)
  return new Promise((resolve, reject) => {
    const thread = new Worker(place, { workerData: chore })
    let settle = () => reject(new Error('the thread ended without an answer'))
    thread.on('message', (message: ChoreMessage) => {
      if (message.kind === 'progress') return onProgress(message.progress)
      if (message.kind === 'done') settle = () => resolve(message.answer)
      else settle = () => reject(asSqliteError(message))
    })
    thread.once('error', reject)
    // Not before: until then the thread may still hold the file.
    thread.once('exit', () => settle())
  })
}

function asSqliteError({ message, errcode }: Extract<ChoreMessage, { kind: 'failed' }>): Error {
  return Object.assign(new Error(message), { errcode })
}
