// Fills a fresh table with a file, and puts the list on the screen once every row is judged.
import type { FileKind, ReadFailure } from '../../../shared/contacts/read-failure.ts'
import { settledChoices } from '../../../shared/lists/settled-choices.ts'
import type { ImportState, ReadProblem, ReadyList, SourceOrigin } from './import-state.ts'
import { recall } from './list-memory.ts'
import { type TableClient, TableError } from './table/table-client.ts'
import type { ReadChoices, RefusedKind } from './table/table-facts.ts'

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
  /** A draft says itself what its columns are. */
  readonly fromDraft: boolean
}

/** Answers what stopped the file from being read, or null when it is on the screen. */
export async function fillTable(
  cell: StoreCell,
  { table, source, previous, stale, fromDraft }: Filling,
): Promise<ReadProblem | null> {
  const country = countryToReadWith(cell.get(), previous)
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
  const recalled = fromDraft
    ? null
    : await recall(cell.get(), { table, file: answer.file, country })
  if (stale()) return null
  previous?.table.close()
  cell.set({
    countries,
    country: recalled?.country ?? country,
    list: {
      ...source,
      stage: 'ready',
      table,
      choices: settledChoices(answer.file, {
        ...source.choices,
        sheet: answer.file.sheet?.name ?? null,
      }),
      sketch: answer.sketch,
      file: answer.file,
      state: recalled?.state ?? answer.state,
      targets: recalled?.targets ?? answer.file.columns.map((column) => column.target),
      chosenTargets: new Set(recalled?.chosenTargets),
      recalled: recalled?.recalled ?? null,
      phoneColumns: recalled?.phoneColumns ?? answer.file.phoneColumns,
      filter: { show: 'all' },
      sort: null,
      shown: answer.file.rowCount,
      view: 0,
      excludeErrors: previous?.excludeErrors ?? true,
      judging: false,
      checking: false,
    },
  })
  return null
}

/** The country that came with the list before goes with it. */
function countryToReadWith({ country, usualCountry }: ImportState, previous: ReadyList | null) {
  return previous?.recalled?.memory.mapping.country === country ? usualCountry : country
}

function readProblem(failure: ReadFailure): ReadProblem {
  switch (failure.code) {
    case 'binary-file':
      return { code: refusedKind(failure.kind) }
    case 'empty-file':
    case 'header-only':
    case 'too-many-columns':
    case 'too-many-rows':
    case 'field-too-long':
    case 'damaged-sheet':
    case 'encrypted-sheet':
    case 'sheet-too-large':
      return failure
    case 'unbalanced-quote':
    case 'no-phone-column':
    case 'unknown-sheet':
      // Only the command line has these: here the rows are shown and marked, the sheet chosen from a list.
      return { code: 'unexpected' }
  }
}

/** A workbook that gets this far is none that its name and its parts promised. */
const refusedKind = (kind: FileKind): RefusedKind =>
  kind === 'text' || kind === 'xlsx' || kind === 'ods' || kind === 'xls' ? 'binary' : kind

export const problemOf = (error: unknown) =>
  error instanceof TableError && error.problem === 'unreadable' ? 'unreadable' : 'unexpected'
