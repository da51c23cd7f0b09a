// Opening a file: reads it in a fresh table, so that Cancel loses nothing that was open before.

import { fillTable, problemOf, type Source, type StoreCell } from './fill-table.ts'
import type { ImportActions, ImportState, ReadProblem, ReadyList } from './import-state.ts'
import type { OpenTable, TableClient } from './table/table-client.ts'
import { noChoices, type ReadChoices } from './table/table-facts.ts'

/** The whole file is kept in memory while it is corrected. */
export const maxFileBytes = 1024 * 1024 * 1024

type Cell = StoreCell & { readonly openTable: OpenTable }

type ReadingActions = Pick<
  ImportActions,
  | 'fileExpected'
  | 'fileChosen'
  | 'sampleChosen'
  | 'sourceChosen'
  | 'textPasted'
  | 'readingCancelled'
  | 'failureDismissed'
  | 'listDiscarded'
  | 'delimiterChosen'
  | 'encodingChosen'
  | 'headerRowChosen'
  | 'sheetChosen'
>

export function createReadingActions(cell: Cell): ReadingActions {
  const { get, set } = cell
  /** The table being filled; the last one asked for wins. */
  let filling: TableClient | null = null
  /** Started before there is a file for it. */
  let spare: TableClient | null = null

  async function read(source: Source, fromDraft = false): Promise<void> {
    filling?.close()
    filling = null
    const previous = readyBefore(get())
    const fail = (problem: ReadProblem) =>
      set({ list: { stage: 'failed', fileName: source.fileName, problem, previous } })
    if (source.source.size > maxFileBytes) return fail({ code: 'too-big' })
    const table = spare ?? cell.openTable()
    spare = null
    filling = table
    set({ list: readingList(source, previous) })
    try {
      const problem = await fillTable(cell, {
        table,
        source,
        previous,
        stale: () => filling !== table,
        fromDraft,
      })
      if (problem && filling === table) fail(problem)
      if (problem) table.close()
    } catch (error) {
      table.close()
      if (filling === table) fail({ code: problemOf(error) })
    } finally {
      if (filling === table) filling = null
    }
  }

  async function readAgain(change: ReadChoices): Promise<void> {
    const { list } = get()
    if (list.stage !== 'ready') return
    const choices = { ...list.choices, ...change }
    const { origin, fileName, source } = list
    void sketchMeanwhile(cell, list.table, choices)
    await read({ origin, fileName, source, choices })
  }

  async function sheetChosen(sheet: string): Promise<void> {
    const { list } = get()
    if (list.stage !== 'ready') return
    const { origin, fileName, source } = list
    await read({ origin, fileName, source, choices: { sheet } })
  }

  function backToPrevious(): void {
    const { list } = get()
    if (list.stage !== 'reading' && list.stage !== 'failed') return
    filling?.close()
    filling = null
    set({ list: list.previous ?? { stage: 'empty' } })
  }

  function fileExpected(): void {
    if (spare || get().list.stage !== 'empty') return
    spare = cell.openTable()
    // A table that cannot even start will say so when there is a file for it.
    spare.ask({ kind: 'warm-up' }).catch(() => {})
  }

  function discard(): void {
    filling?.close()
    spare?.close()
    filling = null
    spare = null
    readyBefore(get())?.table.close()
    set({ list: { stage: 'empty' } })
  }

  return {
    fileExpected,
    listDiscarded: discard,
    sourceChosen: (source) => read(source, true),
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
    sheetChosen,
  }
}

/** Text on the clipboard has no bytes of its own, and its rows are what the person counts. */
const pastedChoices: ReadChoices = { encoding: 'utf-8', lineNumbers: 'record' }

/** Shows the first rows under the new choices at once; the whole file follows. */
async function sketchMeanwhile(
  cell: Cell,
  table: TableClient,
  choices: ReadChoices,
): Promise<void> {
  const sketch = await table.ask({ kind: 'sketch', choices }).catch(() => null)
  const { list } = cell.get()
  const waiting = list.stage === 'reading' && list.choices === choices && !list.sketch
  if (sketch && waiting) cell.set({ list: { ...list, sketch } })
}

function readyBefore({ list }: ImportState): ReadyList | null {
  if (list.stage === 'ready') return list
  return list.stage === 'empty' ? null : list.previous
}

const readingList = (source: Source, previous: ReadyList | null) =>
  ({
    ...source,
    stage: 'reading',
    activity: 'reading',
    share: 0,
    rowsRead: 0,
    rowsPerSecond: 0,
    sketch: null,
    previous,
  }) as const
