// Fills a fresh table with a file, and puts the list on the screen once every row is judged.
import type { ReadFailure } from '../../../shared/contacts/contact-types.ts'
import type { ImportState, ReadProblem, ReadyList, SourceOrigin } from './import-state.ts'
import { type TableClient, TableError } from './table/table-client.ts'
import type { OpenedFile, ReadChoices } from './table/table-facts.ts'

export type StoreCell = {
  readonly get: () => ImportState
  readonly set: (change: Partial<ImportState>) => void
}

export type Source = {
  readonly origin: SourceOrigin
  readonly fileName: string
  readonly source: Blob
  readonly choices: ReadChoices
}

type Filling = {
  readonly table: TableClient
  readonly source: Source
  readonly previous: ReadyList | null
  readonly stale: () => boolean
}

/** Answers what stopped the file from being read, or null when it is on the screen. */
export async function fillTable(
  cell: StoreCell,
  { table, source, previous, stale }: Filling,
): Promise<ReadProblem | null> {
  const { country } = cell.get()
  const answer = await table.ask(
    { kind: 'read', file: source.source, choices: source.choices, country },
    {
      onProgress({ sketch, stage: activity, ...progress }) {
        const { list } = cell.get()
        if (stale() || list.stage !== 'reading') return
        cell.set({ list: { ...list, ...progress, activity, sketch: sketch ?? list.sketch } })
      },
    },
  )
  if (!answer.ok) return readProblem(answer.failure)
  const countries = await table.ask({ kind: 'countries' })
  if (stale()) return null
  previous?.table.close()
  cell.set({
    countries,
    list: {
      ...source,
      stage: 'ready',
      table,
      choices: settledChoices(answer.file, source.choices),
      sketch: answer.sketch,
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

/** What the reader settled on, so that the selectors show it and a later change keeps the rest. */
function settledChoices(file: OpenedFile, { lineNumbers }: ReadChoices): ReadChoices {
  const { encoding, delimiter, headerLine } = file
  return { encoding, delimiter, header: headerLine ?? 'none', ...(lineNumbers && { lineNumbers }) }
}

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

export const problemOf = (error: unknown) =>
  error instanceof TableError && error.problem === 'unreadable' ? 'unreadable' : 'unexpected'
