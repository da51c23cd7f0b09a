// Puts rows in the order of one column: amounts and dates by value, phones by number, the rest as people sort words.
import type { RowSort } from '../contact-types.ts'
import { type DifferentTexts, differentTexts } from './different-texts.ts'
import { addCell, createFoldedTexts } from './folded-texts.ts'
import { inRanges } from './in-pieces.ts'
import { type Ranks, rankTexts } from './rank-texts.ts'
import { sortByValues } from './sort-values.ts'
import { currentCell, isAsFiled, type TableState } from './table-state.ts'
import { plainAmount, writtenAmount, writtenDate } from './written-values.ts'

const lastValue = Number.POSITIVE_INFINITY

type Sorting = Generator<void, Uint32Array>

/** Equal cells keep the order of the file; empty cells come last either way. */
export function sortRows(table: TableState, rows: Uint32Array, sort: RowSort): Sorting {
  switch (table.file.columns[sort.column]?.type) {
    case 'number':
    case 'money':
      return sortByValue(rows, sort, amountReader(table, sort.column))
    case 'date':
      return sortByValue(rows, sort, (row) => writtenDate(currentCell(table, row, sort.column)))
    default:
      return table.settings.phoneColumns[0] === sort.column
        ? sortByNumber(table, rows, sort)
        : sortByWords(table, rows, sort)
  }
}

/** However they are written; what is no number is after all that are. */
function* sortByNumber(table: TableState, rows: Uint32Array, sort: RowSort): Sorting {
  const { e164, column } = table.verdicts
  const parts = new Uint32Array(rows.length)
  let numbers = 0
  let others = rows.length
  yield* inRanges(rows.length, (from, to) => {
    for (let place = from; place < to; place += 1) {
      const row = rows[place] as number
      const isNumber = column[row] === sort.column && e164[row] !== 0
      parts[isNumber ? numbers++ : --others] = row
    }
  })
  const texts = parts.subarray(numbers).reverse()
  const byNumber = sortByValue(parts.subarray(0, numbers), sort, (row) => e164[row] as number)
  parts.set(yield* byNumber)
  parts.set(yield* sortByWords(table, texts, sort), numbers)
  return parts
}

function* sortByValue(
  rows: Uint32Array,
  { direction }: RowSort,
  valueIn: (row: number) => number,
): Sorting {
  const sign = direction === 'descending' ? -1 : 1
  const values = new Float64Array(rows.length)
  yield* inRanges(rows.length, (from, to) => {
    for (let place = from; place < to; place += 1) {
      const value = valueIn(rows[place] as number)
      values[place] = Number.isNaN(value) ? lastValue : sign * value
    }
  })
  return yield* sortByValues(rows, values)
}

function amountReader(table: TableState, column: number): (row: number) => number {
  const { cut, file } = table
  return (row) => {
    const plain = isAsFiled(table, row)
      ? plainAmount(cut, file.offsets[row] as number, column)
      : Number.NaN
    return Number.isNaN(plain) ? writtenAmount(currentCell(table, row, column)) : plain
  }
}

function* sortByWords(table: TableState, rows: Uint32Array, sort: RowSort): Sorting {
  const { column, direction } = sort
  const texts = yield* differentTexts(table, rows, column)
  const folded = createFoldedTexts(texts.rows.length)
  yield* inRanges(texts.rows.length, (from, to) => {
    for (let text = from; text < to; text += 1) {
      addCell(folded, table, { row: texts.rows[text] as number, column })
    }
  })
  const ranked = yield* rankTexts(folded)
  return yield* rowsByRank(rows, texts, direction === 'descending' ? reversed(ranked) : ranked)
}

/** Empty texts stay the last. */
const reversed = ({ ranks, count }: Ranks): Ranks => ({
  ranks: ranks.map((rank) => (rank < count ? count - 1 - rank : rank)),
  count,
})

function* rowsByRank(rows: Uint32Array, { ids }: DifferentTexts, { ranks, count }: Ranks): Sorting {
  const starts = new Uint32Array(count + 2)
  yield* inRanges(ids.length, (from, to) => {
    for (let place = from; place < to; place += 1) {
      const next = (ranks[ids[place] as number] as number) + 1
      starts[next] = (starts[next] as number) + 1
    }
  })
  for (let rank = 1; rank < starts.length; rank += 1) {
    starts[rank] = (starts[rank] as number) + (starts[rank - 1] as number)
  }
  const sorted = new Uint32Array(rows.length)
  yield* inRanges(rows.length, (from, to) => {
    for (let place = from; place < to; place += 1) {
      const rank = ranks[ids[place] as number] as number
      const start = starts[rank] as number
      starts[rank] = start + 1
      sorted[start] = rows[place] as number
    }
  })
  return sorted
}
