// Answers every kind of question about the one contact file that is open here.
import { listCountries } from '../../../../shared/contacts/judging/list-countries.ts'
import type { ContactTable } from '../../../../shared/contacts/table/contact-table.ts'
import { replay } from '../../../../shared/contacts/table/replay.ts'
import { auditPeople, readPeople } from './audit-people.ts'
import { cleanAnswerers } from './clean-answers.ts'
import { gridRow } from './grid-rows.ts'
import { countsOf, meant, nextOpenError, showsEveryRow } from './list-rows.ts'
import { numberAnswerers } from './number-answers.ts'
import { listRepairs } from './offered-repairs.ts'
import { type Asked, openedFile, openFile } from './open-file.ts'
import { paced } from './paced.ts'
import type { RequestOf, TableAnswers, TableRequestKind } from './protocol.ts'
import { sketchFile } from './sketch.ts'
import type { RefusedRow, Sketch, TableState } from './table-facts.ts'
import { warmUp } from './warm-up.ts'

export type TableAnswerers = {
  readonly [K in TableRequestKind]: (
    request: RequestOf<K>,
    asked: Asked,
  ) => TableAnswers[K] | Promise<TableAnswers[K]>
}

type Open = {
  /** Of a workbook, the text of its sheet. */
  readonly textBytes: Uint8Array
  readonly table: ContactTable
  /** Kept as it was when it was chosen: a corrected row stays under the person's eyes. Null: all. */
  view: Uint32Array | null
  people: { readonly revision: number; readonly rows: Uint32Array }
}

export function createTableAnswerers(): TableAnswerers {
  let current: Open | null = null
  function open(): Open {
    if (!current) throw new Error('No file is open in this table')
    return current
  }

  return {
    async read(request, asked) {
      const result = await openFile(request, asked)
      if (!result.ok) return result
      const { textBytes, sheet, table } = result
      const people = { revision: -1, rows: new Uint32Array() }
      current = { textBytes, table, view: null, people }
      const { file } = table
      return {
        ok: true,
        file: openedFile(file, sheet),
        state: stateOf(current),
        sketch: firstRows(table),
      }
    },
    async 'warm-up'(_, asked) {
      return { rows: await warmUp(asked) }
    },
    sketch: ({ choices }) => sketchFile(open().textBytes, choices),
    countries: () => listCountries(),
    async show({ filter, sort }, { signal }) {
      const { table } = open()
      const isWhole = !sort && showsEveryRow(filter)
      const steps = () => table.inSteps.rows(meant(filter), sort ?? undefined)
      const view = isWhole ? null : await paced(steps(), { signal })
      open().view = view
      return { rows: view?.length ?? table.rowCount }
    },
    block({ offset, limit }) {
      const { table, view } = open()
      const to = Math.min(offset + limit, view?.length ?? table.rowCount)
      return Array.from({ length: Math.max(0, to - offset) }, (_, at) =>
        gridRow(table, view?.[offset + at] ?? offset + at),
      )
    },
    'seek-error'(place) {
      const { table, view } = open()
      return { position: nextOpenError(table, view ?? table.rows(), place) }
    },
    async perform({ action }) {
      await toItsEnd(open().table.inSteps.perform(action))
      return stateOf(open())
    },
    'list-repairs': (_, { signal }) => paced(listRepairs(open().table), { signal }),
    async undo() {
      await toItsEnd(open().table.inSteps.undo())
      return stateOf(open())
    },
    async redo() {
      await toItsEnd(open().table.inSteps.redo())
      return stateOf(open())
    },
    log: () => open().table.log(),
    async replay(log) {
      const replayed = await toItsEnd(replay(open().table, log))
      return { ...replayed, state: stateOf(open()) }
    },
    async refuse({ rows }) {
      const { table } = open()
      const refused = rows.map(({ line, text }) => ({ row: rowAtLine(table, line), text }))
      await toItsEnd(table.inSteps.refuse(refused))
      return stateOf(open())
    },
    ...numberAnswerers({
      table: () => open().table,
      changed: async (change) => {
        await toItsEnd(change)
        return stateOf(open())
      },
      state: () => stateOf(open()),
    }),
    people: (request) => readPeople(open().table, peopleOf(open()), request),
    audit: (request, { signal }) =>
      paced(auditPeople(open().table, peopleOf(open()), request), { signal }),
    ...cleanAnswerers(() => open().table),
  }
}

const sketchRows = 8

function firstRows({ file, rowCount, cells }: ContactTable): Sketch {
  const rows = Array.from({ length: Math.min(sketchRows, rowCount) }, (_, row) => cells(row, true))
  return {
    headers: file.headerLine === null ? null : file.columns.map(({ header }) => header),
    rows,
  }
}

const never = new AbortController().signal

/** A change that was begun is finished, even when nobody waits for it: half of one would be wrong. */
const toItsEnd = <Result>(change: Generator<unknown, Result>): Promise<Result> =>
  paced(change, { signal: never })

function stateOf({ table }: Open): TableState {
  const { actions } = table.log()
  return {
    revision: table.revision(),
    counts: countsOf(table),
    repairable: table.offeredRepairs(),
    settings: table.settings(),
    edits: actions.filter(({ kind }) => kind !== 'settings').length,
    cleaned: actions.some(({ kind }) => kind === 'recipe'),
    undoable: table.canUndo(),
    redoable: table.canRedo(),
  }
}

function peopleOf(open: Open): Uint32Array {
  const revision = open.table.revision()
  if (open.people.revision !== revision) {
    open.people = { revision, rows: open.table.rows({ show: 'audience' }) }
  }
  return open.people.rows
}

/** Lines ascend with rows; -1 for a line where no row begins. */
function rowAtLine({ file }: ContactTable, line: RefusedRow['line']): number {
  let low = 0
  let high = file.rowCount - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = file.lines[middle] ?? 0
    if (found === line) return middle
    if (found < line) low = middle + 1
    else high = middle - 1
  }
  return -1
}
