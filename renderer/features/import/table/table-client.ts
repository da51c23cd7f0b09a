// The window's end of the line to a contact table: asks, waits, forgets; knows nothing of contacts.
import type { StopSignal } from '../../../../shared/contacts/contact-source.ts'
import type {
  FromTable,
  RequestOf,
  TableAnswers,
  TableRequest,
  TableRequestKind,
  ToTable,
} from './protocol.ts'
import type { TableProgress } from './table-facts.ts'

/** The part of a Worker the client needs, so that tests can join both ends without one. */
export type TablePort = {
  readonly post: (message: ToTable) => void
  readonly listen: (listener: (message: FromTable) => void) => void
  /** `crashed` is told when the other end dies. */
  readonly onCrash: (crashed: (detail: string) => void) => void
  readonly close: () => void
}

export type AskOptions = {
  readonly signal?: StopSignal
  readonly onProgress?: (progress: TableProgress) => void
}

export type TableClient = {
  /** Rejects with `TableError`, or with the signal's reason. */
  readonly ask: <K extends TableRequestKind>(
    request: RequestOf<K> & { readonly kind: K },
    options?: AskOptions,
  ) => Promise<TableAnswers[K]>
  /** Ends the table at once, even in the middle of a read; open questions reject. */
  readonly close: () => void
}

export type OpenTable = () => TableClient

export class TableError extends Error {
  readonly problem: 'unreadable' | 'unexpected' | 'closed'

  constructor(problem: TableError['problem'], detail: string) {
    super(detail || problem)
    this.name = 'TableError'
    this.problem = problem
  }
}

type Question = {
  readonly resolve: (answer: TableAnswers[TableRequestKind]) => void
  readonly reject: (reason: unknown) => void
  readonly onProgress: ((progress: TableProgress) => void) | undefined
}

export function connectTable(port: TablePort): TableClient {
  const open = new Map<number, Question>()
  let lastId = 0
  /** Why nothing will be answered any more. */
  let ended: TableError | null = null

  port.listen((message) => {
    const question = open.get(message.id)
    if (question === undefined) return
    if (message.kind === 'progress') return question.onProgress?.(message.progress)
    open.delete(message.id)
    if (message.kind === 'answer') question.resolve(message.answer)
    else question.reject(new TableError(message.problem, message.detail))
  })
  port.onCrash((detail) => end(new TableError('unexpected', detail)))

  function end(error: TableError): void {
    ended ??= error
    const questions = [...open.values()]
    open.clear()
    for (const question of questions) question.reject(error)
  }

  function ask(request: TableRequest, { signal, onProgress }: AskOptions = {}) {
    lastId += 1
    const id = lastId
    return new Promise<TableAnswers[TableRequestKind]>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      if (ended) return reject(ended)
      open.set(id, { resolve, reject, onProgress })
      signal?.addEventListener('abort', () => {
        if (!open.delete(id)) return
        port.post({ kind: 'forget', id })
        reject(signal.reason)
      })
      port.post({ kind: 'ask', id, request })
    })
  }

  return {
    // The worker answers each kind with its own type: the map `TableAnswers` is the promise of that.
    ask: ask as TableClient['ask'],
    close() {
      port.close()
      end(new TableError('closed', ''))
    },
  }
}
