// Finds the different texts of a column, so that what is done with a text is done once for all its rows.
import { startOfCell } from '../reading/split-record.ts'
import { areSameBytes, type CellHash, createCellHash, hashCell } from './hash-cell.ts'
import { inRanges } from './in-pieces.ts'
import { currentCell, isAsFiled, type TableState } from './table-state.ts'

export type DifferentTexts = {
  /** For each place the number of its text, counted from 0. */
  readonly ids: Uint32Array
  /** For each text a row that has it; some texts are there twice. */
  readonly rows: Uint32Array
}

/** Once so many are known, others are numbered as if no two were equal. */
const mostKnown = 1 << 16
const addresses = mostKnown * 2

type Search = {
  readonly table: TableState
  readonly column: number
  readonly cell: CellHash
  /** Of texts that stand in the file as they are: what they hash to, number plus one, start, length. */
  readonly known: Int32Array
  /** Those that were edited, stand in quotes or are otherwise rare. */
  readonly others: Map<string, number>
  readonly rows: Uint32Array
  count: number
}

export function* differentTexts(
  table: TableState,
  rows: Uint32Array,
  column: number,
): Generator<void, DifferentTexts> {
  const search: Search = {
    ...{ table, column, cell: createCellHash(table.cut), others: new Map(), count: 0 },
    rows: new Uint32Array(rows.length),
    known: new Int32Array(addresses * 4),
  }
  const ids = new Uint32Array(rows.length)
  yield* inRanges(rows.length, (from, to) => {
    for (let place = from; place < to; place += 1) ids[place] = idOf(search, rows[place] as number)
  })
  return { ids, rows: search.rows.subarray(0, search.count) }
}

function idOf(search: Search, row: number): number {
  const { table, column, cell } = search
  if (isAsFiled(table, row)) {
    const start = startOfCell(table.cut, table.file.offsets[row] as number, column)
    if (start >= 0 && hashCell(cell, start)) return idOfBytes(search, row)
  }
  const text = currentCell(table, row, column)
  const id = search.others.get(text) ?? newId(search, row)
  if (search.others.size < mostKnown) search.others.set(text, id)
  return id
}

function idOfBytes(search: Search, row: number): number {
  const { cell, known } = search
  const { hash, start, length } = cell
  let at = (hash & (addresses - 1)) << 2
  for (let next = known[at + 1] as number; next !== 0; next = known[at + 1] as number) {
    const isAlike = known[at] === hash && known[at + 3] === length
    if (isAlike && areSameBytes(cell, known[at + 2] as number)) return next - 1
    at = (at + 4) & (addresses * 4 - 1)
  }
  const id = newId(search, row)
  if (id < mostKnown) {
    known[at] = hash
    known[at + 1] = id + 1
    known[at + 2] = start
    known[at + 3] = length
  }
  return id
}

function newId(search: Search, row: number): number {
  const id = search.count
  search.rows[id] = row
  search.count += 1
  return id
}
