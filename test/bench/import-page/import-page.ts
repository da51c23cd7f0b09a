// The page of the import bench: each way of importing the chosen file, timed from the window.
import { openTable } from '../../../renderer/features/import/table/open-table.ts'
import { importTheUsualWay } from './usual-way.ts'

export type TimedImport = {
  readonly ms: number
  readonly firstRowsMs: number
  /** The longest the window could not answer. */
  readonly longestPauseMs: number
  readonly rows: number
}

export type ImportPage = {
  readonly floor: () => Promise<number>
  readonly engine: (warmed: boolean) => Promise<TimedImport>
  readonly usual: () => Promise<number>
}

declare global {
  interface Window {
    importPage: ImportPage
    gc?: () => void
  }
}

function chosenFile(): File {
  const [file] = document.querySelector<HTMLInputElement>('#file')?.files ?? []
  if (!file) throw new Error('No file is chosen')
  return file
}

async function floor(): Promise<number> {
  const worker = new Worker(new URL('./floor.worker.ts', import.meta.url), { type: 'module' })
  const ask = (file: Blob | null) =>
    new Promise<number>((resolve) => {
      worker.onmessage = (event: MessageEvent<number>) => resolve(event.data)
      worker.postMessage(file)
    })
  await ask(null)
  const start = performance.now()
  await ask(chosenFile())
  const ms = performance.now() - start
  worker.terminate()
  return ms
}

/** Not warmed: the worker is there, and nothing in it has run yet. */
async function engine(warmed: boolean): Promise<TimedImport> {
  const table = openTable()
  await table.ask(warmed ? { kind: 'warm-up' } : { kind: 'countries' })
  const pauses = watchPauses()
  const start = performance.now()
  let firstRowsMs = Number.NaN
  const request = { kind: 'read', file: chosenFile(), choices: {}, country: 'CO' } as const
  const answer = await table.ask(request, {
    onProgress({ sketch }) {
      if (sketch && Number.isNaN(firstRowsMs)) firstRowsMs = performance.now() - start
    },
  })
  const ms = performance.now() - start
  table.close()
  if (!answer.ok) throw new Error(answer.failure.code)
  if (!answer.file.conservation.holds) throw new Error('Lines were lost')
  return { ms, firstRowsMs, longestPauseMs: pauses.longest(), rows: answer.file.rowCount }
}

const tickMs = 5

function watchPauses() {
  let last = performance.now()
  let longest = 0
  const tick = () => {
    longest = Math.max(longest, performance.now() - last - tickMs)
    last = performance.now()
  }
  const timer = setInterval(tick, tickMs)
  return {
    longest() {
      tick()
      clearInterval(timer)
      return longest
    },
  }
}

async function usual(): Promise<number> {
  const start = performance.now()
  await importTheUsualWay(chosenFile())
  return performance.now() - start
}

window.importPage = { floor, engine, usual }
