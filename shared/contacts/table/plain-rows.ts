// Judges rows that nobody touched straight from their bytes, where the first phone column settles them.
import type { CountryCode } from 'libphonenumber-js/core'
import type { TableSettings } from '../contact-types.ts'
import { isKnownCountry } from '../judging/numbering-plans.ts'
import {
  createPlainCellJudge,
  judgePlainBatch,
  type PlainCellJudge,
  type PlainCells,
  rememberRefusal,
} from '../judging/plain-cell-judge.ts'
import { isOptedOut } from './known-numbers.ts'
import { rowCountry } from './row-country.ts'
import { type RowVerdicts, storePlainVerdicts } from './row-verdicts.ts'
import type { TableState } from './table-state.ts'

type Untouched = Pick<TableState, 'file' | 'cut' | 'overlay' | 'editedRows' | 'refused' | 'known'>

export type PlainRows = {
  readonly table: Untouched
  readonly settings: TableSettings
  readonly verdicts: RowVerdicts
  readonly cells: PlainCells
  readonly judges: Map<string, PlainCellJudge>
  /** For the rows that need their texts. */
  readonly judgeFully: (row: number) => void
}

/** A kernel each; rows of further countries need the full judge. */
const mostCountries = 24

/** `verdicts` is where the rows that can be judged here get theirs; null when none can. */
export function plainRows(
  table: Untouched,
  settings: TableSettings,
  verdicts: RowVerdicts,
  judgeFully: (row: number) => void,
): PlainRows | null {
  const [column] = settings.phoneColumns
  if (column === undefined || !isKnownCountry(settings.defaultCountry)) return null
  const { bytes, offsets, flags, rowCount } = table.file
  const cells = { bytes, offsets, flags, count: rowCount, column }
  return { table, settings, verdicts, cells, judges: new Map(), judgeFully }
}

/** Judges the rows in [from, to). */
export function judgePlainRows(rows: PlainRows, from: number, to: number): void {
  for (let row = from; row < to; ) {
    const country = rowCountry(rows.table, row, rows.settings)
    const next = endOfRun(rows, country, row, to)
    const judge = judgeOf(rows, country)
    if (judge) judgeRun(rows, judge, row, next)
    else for (let each = row; each < next; each += 1) rows.judgeFully(each)
    row = next
  }
  if (!mayBeUnsettled(rows)) return
  for (let row = from; row < to; row += 1) if (!isSettled(rows, row)) rows.judgeFully(row)
}

/** Where the rows of one country end that begin at `from`. */
function endOfRun(
  { table, settings }: PlainRows,
  country: string,
  from: number,
  to: number,
): number {
  if (settings.countryColumn === undefined || settings.countryColumn === null) return to
  let row = from + 1
  while (row < to && rowCountry(table, row, settings) === country) row += 1
  return row
}

function judgeOf({ judges, table }: PlainRows, country: string): PlainCellJudge | null {
  const known = judges.get(country)
  if (known) return known
  if (judges.size === mostCountries) return null
  const judge = createPlainCellJudge(country as CountryCode, table.cut.delimiter)
  judges.set(country, judge)
  return judge
}

function judgeRun(rows: PlainRows, judge: PlainCellJudge, from: number, to: number): void {
  for (let row = from; row < to; ) {
    const next = judgePlainBatch(judge, rows.cells, row, to)
    storePlainVerdicts(rows.verdicts, row, judge.found, next - row)
    rows.verdicts.column.fill(rows.cells.column, row, next)
    for (let index = 0; index < judge.leftCount; index += 1) {
      judgeLeft(rows, judge, judge.left[index] as number)
    }
    row = next
  }
}

function judgeLeft(rows: PlainRows, judge: PlainCellJudge, row: number): void {
  const { verdicts } = rows
  rows.judgeFully(row)
  if (verdicts.e164[row] !== 0 || verdicts.repairs[row] !== 0 || mayBeUnsettled(rows)) return
  const { issue, suggestion } = verdicts
  rememberRefusal(judge, row, issue[row] as number, suggestion[row] as number)
}

/** A list that was only just read has none of it, and this is asked of a million rows. */
const mayBeUnsettled = ({ table, settings }: PlainRows): boolean =>
  table.editedRows.size > 0 ||
  table.refused.size > 0 ||
  table.known.optedOut.size > 0 ||
  settings.phoneColumns.length > 1

/** Whether the first phone column of the file has the last word about a row. */
function isSettled({ table, settings, verdicts }: PlainRows, row: number): boolean {
  if (table.editedRows.has(row) || table.refused.has(row)) return false
  if (verdicts.issue[row] !== 0) return settings.phoneColumns.length === 1
  return !isOptedOut(table.known, verdicts.e164[row] as number)
}
