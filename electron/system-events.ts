// Answers what the system asks of a running app: open this file, come to the front, quit without losing work.
import { app } from 'electron'
import type { Log } from './core/ports.ts'
import { dropIntoWindow } from './file-opening.ts'
import { spreadsheetAmong } from './launch-arguments.ts'
import type { MainWindow } from './window.ts'

/** A safe point is reached long before; a provider that never answers must not keep the app open. */
const longestStopMs = 15_000

/** macOS may name a file before the app is ready: it waits in `early` until there is a window. */
export function keepEarlyFiles(): string[] {
  const early: string[] = []
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (!app.isReady()) early.push(path)
  })
  return early
}

export function openFiles(window: MainWindow, early: readonly string[], log: Log): void {
  async function open(path: string | undefined) {
    const shown = window.show()
    if (path && !(await dropIntoWindow(shown, path))) log.warn('A file to open is not there')
  }
  const first = early.at(-1) ?? spreadsheetAmong(process.argv, process.cwd())
  const attempt = (path: string | undefined) =>
    void open(path).catch((error: unknown) => log.error('A file was not opened', error))
  attempt(first)
  app.on('second-instance', (_event, argv, folder) => attempt(spreadsheetAmong(argv, folder)))
  app.on('open-file', (_event, path) => attempt(path))
  app.on('activate', () => attempt(undefined))
}

/** The windows are gone by then; what is being sent or uploaded ends at a safe point before the process does. */
export function stopBeforeQuit(stop: () => Promise<void>, log: Log): void {
  let stopping = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (stopping) return
    stopping = true
    const tooLong = setTimeout(() => app.exit(0), longestStopMs)
    void stop()
      .catch((error: unknown) => log.error('The app did not stop cleanly', error))
      .finally(() => {
        clearTimeout(tooLong)
        app.exit(0)
      })
  })
}
