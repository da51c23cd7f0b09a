// The worker's end of the line: takes questions in, keeps changes in order, sends answers back.
import { UnreadableFile } from './open-file.ts'
import type {
  FromTable,
  TableAnswers,
  TableRequest,
  TableRequestKind,
  ToTable,
} from './protocol.ts'
import { createTableAnswerers } from './table-answers.ts'

/** Two of these at once would work on each other's half-done rows; views are drawn as asked for. */
const changes: ReadonlySet<TableRequestKind> = new Set<TableRequestKind>([
  'read',
  'show',
  'perform',
  'undo',
  'redo',
  'replay',
  'refuse',
  'opt-out',
  'forget-opt-outs',
  'acquaint',
  'exclude-acquainted',
])

/** While a change is under way they would see rows that are neither as before nor as after. */
const settledReads: ReadonlySet<TableRequestKind> = new Set<TableRequestKind>([
  'seek-error',
  'log',
  'new-numbers',
  'numbers',
  'month-rows',
  'list-repairs',
  'people',
  'audit',
  'export-problems',
  'match-fixes',
  'preview-replace',
  'shared-names',
])

/** Returns what to do with each message that comes in. */
export function serveTable(post: (message: FromTable) => void): (message: ToTable) => void {
  const answerers = createTableAnswerers()
  const open = new Map<number, AbortController>()
  let lastChange: Promise<unknown> = Promise.resolve()

  async function answer(id: number, request: TableRequest, signal: AbortSignal): Promise<void> {
    try {
      signal.throwIfAborted()
      const asked = {
        signal,
        onProgress: (progress: Extract<FromTable, { kind: 'progress' }>['progress']) =>
          post({ kind: 'progress', id, progress }),
      }
      // The map of answerers pairs each kind with its own request; a union cannot say so.
      const answerer = answerers[request.kind] as (
        request: TableRequest,
        given: typeof asked,
      ) => TableAnswers[TableRequestKind] | Promise<TableAnswers[TableRequestKind]>
      post({ kind: 'answer', id, answer: await answerer(request, asked) })
    } catch (error) {
      const problem = error instanceof UnreadableFile ? 'unreadable' : 'unexpected'
      if (!signal.aborted) post({ kind: 'failed', id, problem, detail: String(error) })
    } finally {
      open.delete(id)
    }
  }

  return (message) => {
    if (message.kind === 'forget') return open.get(message.id)?.abort()
    const { id, request } = message
    const controller = new AbortController()
    open.set(id, controller)
    const answered = () => answer(id, request, controller.signal)
    if (changes.has(request.kind)) lastChange = lastChange.then(answered)
    else if (settledReads.has(request.kind)) void lastChange.then(answered)
    else void answered()
  }
}
