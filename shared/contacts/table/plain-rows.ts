// Judges rows that nobody touched straight from their bytes, where the first phone column settles them.
import type { CountryCode } from 'libphonenumber-js/core'
import { rowFlags, type TableSettings } from '../contact-types.ts'
import { isKnownCountry } from '../judging/numbering-plans.ts'
import {
  createPlainCellJudge,
  judgePlainCell,
  type PlainCellJudge,
} from '../judging/plain-cell-judge.ts'
import { startOfCell } from '../reading/split-record.ts'
import { isOptedOut } from './known-numbers.ts'
import { rowCountry } from './row-country.ts'
import { type RowVerdicts, storePlainVerdict } from './row-verdicts.ts'
import type { TableState } from './table-state.ts'

type Untouched = Pick<TableState, 'file' | 'cut' | 'overlay' | 'editedRows' | 'refused' | 'known'>

/** An object and no closure: the engine keeps what it learnt about one list for the next. */
export type PlainRows = {
  readonly table: Untouched
  readonly settings: TableSettings
  readonly verdicts: RowVerdicts
  /** The first phone column; -1 when no row can be judged here. */
  readonly column: number
  /** Of the default country. */
  readonly home: PlainCellJudge
  /** One a country, where a column names it. */
  readonly judges: Map<string, PlainCellJudge> | null
}

/** `verdicts` is where the rows that can be judged here get theirs. */
export function plainRows(
  table: Untouched,
  settings: TableSettings,
  verdicts: RowVerdicts,
): PlainRows | null {
  const { defaultCountry, phoneColumns, countryColumn = null } = settings
  const [column] = phoneColumns
  if (column === undefined || !isKnownCountry(defaultCountry)) return null
  const home = createPlainCellJudge(defaultCountry, table.cut.delimiter)
  const judges = countryColumn === null ? null : new Map([[defaultCountry as string, home]])
  return { table, settings, verdicts, column, home, judges }
}

/** False, and no verdict, for a row that needs its texts. */
export function judgePlainRow(rows: PlainRows, row: number): boolean {
  const { table, settings, verdicts, column } = rows
  const { file, cut, editedRows, refused, known } = table
  if ((file.flags[row] as number) & (rowFlags.damaged | rowFlags.extraCells)) return false
  // A list that was only just read has none of either, and this is asked of a million rows.
  if (editedRows.size > 0 && editedRows.has(row)) return false
  if (refused.size > 0 && refused.has(row)) return false
  const judge = rows.judges === null ? rows.home : judgeOfRow(rows, rows.judges, row)
  const start = startOfCell(cut, file.offsets[row] as number, column)
  if (start < 0 || !judgePlainCell(judge, cut.bytes, start)) return false
  const isSettled =
    judge.issue === 0 ? !isOptedOut(known, judge.e164) : settings.phoneColumns.length === 1
  if (!isSettled) return false
  storePlainVerdict(verdicts, row, judge)
  verdicts.column[row] = column
  return true
}

function judgeOfRow(
  { table, settings }: PlainRows,
  judges: Map<string, PlainCellJudge>,
  row: number,
): PlainCellJudge {
  const country = rowCountry(table, row, settings)
  const known = judges.get(country)
  if (known) return known
  const judge = createPlainCellJudge(country as CountryCode, table.cut.delimiter)
  judges.set(country, judge)
  return judge
}
