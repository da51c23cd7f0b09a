// Opening a file: reads it in a fresh table, so that Cancel loses nothing that was open before.
import type { ReadFailure } from '../../../shared/contacts/contact-types.ts'
import type {
  ImportActions,
  ImportState,
  ReadProblem,
  ReadyList,
  SourceOrigin,
} from './import-state.ts'
import { noChoices, type OpenedFile, type ReadChoices } from './table/protocol.ts'
import { type OpenTable, type TableClient, TableError } from './table/table-client.ts'

/** The whole file is kept in memory while it is corrected. */
export const maxFileBytes = 512 * 1024 * 1024

type Cell = {
  readonly openTable: OpenTable
  readonly get: () => ImportState
  readonly set: (change: Partial<ImportState>) => void
}

type Source = {
  readonly origin: SourceOrigin
  readonly fileName: string
  readonly source: Blob
  readonly choices: ReadChoices
}

type ReadingActions = Pick<
  ImportActions,
  | 'fileChosen'
  | 'sampleChosen'
  | 'textPasted'
  | 'readingCancelled'
  | 'failureDismissed'
  | 'listDiscarded'
  | 'delimiterChosen'
  | 'encodingChosen'
  | 'headerRowChosen'
>

export function createReadingActions(cell: Cell): ReadingActions {
  const { get, set } = cell
  /** The table being filled; the last one asked for wins. */
  let filling: TableClient | null = null

  async function read(source: Source): Promise<void> {
    filling?.close()
    const previous = readyBefore(get())
    const fail = (problem: ReadProblem) =>
      set({ list: { stage: 'failed', fileName: source.fileName, problem, previous } })
    if (source.source.size > maxFileBytes) return fail({ code: 'too-big' })
    const table = cell.openTable()
    filling = table
    set({ list: readingList(source, previous) })
    try {
      const problem = await fill(cell, { table, source, previous, stale: () => filling !== table })
      if (problem && filling === table) fail(problem)
      if (problem) table.close()
    } catch (error) {
      table.close()
      if (filling === table) fail({ code: problemOf(error) })
    } finally {
      if (filling === table) filling = null
    }
  }

  async function readAgain(choices: ReadChoices): Promise<void> {
    const { list } = get()
    if (list.stage !== 'ready') return
    await sketchAgain(cell, list, { ...list.choices, ...choices })
    await read({ ...list, choices: { ...list.choices, ...choices } })
  }

  function backToPrevious(): void {
    const { list } = get()
    if (list.stage !== 'reading' && list.stage !== 'failed') return
    filling?.close()
    filling = null
    set({ list: list.previous ?? { stage: 'empty' } })
  }

  function discard(): void {
    filling?.close()
    filling = null
    readyBefore(get())?.table.close()
    set({ list: { stage: 'empty' } })
  }

  return {
    listDiscarded: discard,
    fileChosen: (file) =>
      read({ origin: 'file', fileName: file.name, source: file, choices: noChoices }),
    sampleChosen: (origin, text, fileName) =>
      read({ origin, fileName, source: new Blob([text]), choices: noChoices }),
    textPasted: (text, fileName) =>
      read({ origin: 'pasted', fileName, source: new Blob([text]), choices: pastedChoices }),
    readingCancelled: backToPrevious,
    failureDismissed: backToPrevious,
    delimiterChosen: (delimiter) => readAgain({ delimiter }),
    encodingChosen: (encoding) => readAgain({ encoding }),
    headerRowChosen: (header) => readAgain({ header }),
  }
}

/** Text on the clipboard has no bytes of its own, and its rows are what the person counts. */
const pastedChoices: ReadChoices = { encoding: 'utf-8', lineNumbers: 'record' }

type Filling = {
  readonly table: TableClient
  readonly source: Source
  readonly previous: ReadyList | null
  readonly stale: () => boolean
}

/** Answers what stopped the file from being read, or null when it is on the screen. */
async function fill(
  cell: Cell,
  { table, source, previous, stale }: Filling,
): Promise<ReadProblem | null> {
  const { country } = cell.get()
  const answer = await table.ask(
    { kind: 'read', file: source.source, choices: source.choices, country },
    {
      onProgress({ preview, stage: activity, ...progress }) {
        const { list } = cell.get()
        if (stale() || list.stage !== 'reading') return
        cell.set({ list: { ...list, ...progress, activity, preview: preview ?? list.preview } })
      },
    },
  )
  if (!answer.ok) return readProblem(answer.failure)
  const choices = settledChoices(answer.file, source.choices)
  const [sketch, countries] = await Promise.all([
    table.ask({ kind: 'sketch', choices }),
    table.ask({ kind: 'countries' }),
  ])
  if (stale()) return null
  previous?.table.close()
  cell.set({
    countries,
    list: {
      ...source,
      stage: 'ready',
      table,
      choices,
      sketch,
      file: answer.file,
      state: answer.state,
      targets: answer.file.columns.map((column) => column.target),
      chosenTargets: new Set(),
      phoneColumns: answer.file.phoneColumns,
      filter: { show: 'all' },
      shown: answer.file.rowCount,
      view: 0,
      excludeErrors: previous?.excludeErrors ?? true,
      judging: false,
    },
  })
  return null
}

/** Shows the first rows under the new choices at once; the whole file follows. */
async function sketchAgain(cell: Cell, list: ReadyList, choices: ReadChoices): Promise<void> {
  const sketch = await list.table.ask({ kind: 'sketch', choices })
  const now = cell.get().list
  if (now === list) cell.set({ list: { ...list, choices, sketch } })
}

/** What the reader settled on, so that the selectors show it and a later change keeps the rest. */
function settledChoices(file: OpenedFile, { lineNumbers }: ReadChoices): ReadChoices {
  const { encoding, delimiter, headerLine } = file
  return { encoding, delimiter, header: headerLine ?? 'none', ...(lineNumbers && { lineNumbers }) }
}

function readyBefore({ list }: ImportState): ReadyList | null {
  if (list.stage === 'ready') return list
  return list.stage === 'empty' ? null : list.previous
}

const readingList = ({ fileName }: Source, previous: ReadyList | null) =>
  ({
    stage: 'reading',
    fileName,
    activity: 'reading',
    share: 0,
    rowsRead: 0,
    rowsPerSecond: 0,
    preview: null,
    previous,
  }) as const

function readProblem(failure: ReadFailure): ReadProblem {
  switch (failure.code) {
    case 'binary-file':
      return { code: failure.kind === 'text' ? 'binary' : failure.kind }
    case 'empty-file':
    case 'header-only':
    case 'too-many-columns':
      return failure
    case 'unbalanced-quote':
    case 'no-phone-column':
      // They stop only the command line's check; here the rows are shown and marked.
      return { code: 'unexpected' }
  }
}

const problemOf = (error: unknown) =>
  error instanceof TableError && error.problem === 'unreadable' ? 'unreadable' : 'unexpected'
