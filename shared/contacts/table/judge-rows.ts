// Judges rows from their phone columns: the first column with a good number speaks for the row.
import type { CountryCode } from 'libphonenumber-js/core'
import {
  type JudgedPhone,
  type RepairCode,
  rowFlags,
  type TableSettings,
} from '../contact-types.ts'
import { phoneJudge } from '../judging/judge-phone.ts'
import { isKnownCountry } from '../judging/numbering-plans.ts'
import {
  createPlainCellJudge,
  judgePlainCell,
  type PlainCellJudge,
} from '../judging/plain-cell-judge.ts'
import { startOfCell } from '../reading/split-record.ts'
import { createDuplicateIndex, type DuplicateIndex } from './duplicate-index.ts'
import { createNumberBuckets, firstRows, putRow } from './equal-numbers.ts'
import { isOptedOut } from './known-numbers.ts'
import { isRefused } from './refused-rows.ts'
import { rowCountry } from './row-country.ts'
import {
  createRowVerdicts,
  type RowJudgement,
  type RowVerdicts,
  storePlainVerdict,
  storeVerdict,
} from './row-verdicts.ts'
import { currentCell, isDamaged, type TableState } from './table-state.ts'

export type JudgeProgress = {
  readonly stage: 'judging'
  readonly doneRows: number
  readonly totalRows: number
}

/** A few milliseconds of work between two pauses. */
const pieceRows = 2000

type Judged = Pick<
  TableState,
  'file' | 'cut' | 'overlay' | 'editedRows' | 'excluded' | 'reviewed' | 'refused' | 'known'
>

/** Judges every row into new columns, so that stopping half-way changes nothing. */
export function* judgeAllRows(
  table: Judged,
  settings: TableSettings,
): Generator<JudgeProgress, { verdicts: RowVerdicts; duplicates: DuplicateIndex }> {
  const totalRows = table.file.rowCount
  const verdicts = createRowVerdicts(totalRows)
  const buckets = createNumberBuckets(totalRows)
  const judgePlain = plainRowJudge(table, settings, verdicts)
  // The loop is a function of its own: inside a generator the engine would not make it fast.
  const judgePiece = (from: number, to: number): void => {
    for (let row = from; row < to; row += 1) {
      if (!judgePlain(row)) storeVerdict(verdicts, row, judgeRow(table, row, settings))
    }
    for (let row = from; row < to; row += 1) {
      if (countsForDuplicates(verdicts, table.excluded, row)) {
        putRow(buckets, row, verdicts.e164[row] as number)
      }
    }
  }
  for (let row = 0; row < totalRows; row += pieceRows) {
    const doneRows = Math.min(totalRows, row + pieceRows)
    judgePiece(row, doneRows)
    yield { stage: 'judging', doneRows, totalRows }
  }
  const finding = firstRows(buckets)
  for (let step = finding.next(); ; step = finding.next()) {
    if (step.done) {
      return { verdicts, duplicates: createDuplicateIndex(verdicts.e164, step.value) }
    }
    yield { stage: 'judging', doneRows: totalRows, totalRows }
  }
}

export const countsForDuplicates = (
  verdicts: RowVerdicts,
  excluded: Uint8Array,
  row: number,
): boolean => verdicts.issue[row] === 0 && excluded[row] === 0

export function judgeRow(table: Judged, row: number, settings: TableSettings): RowJudgement {
  const firstColumn = settings.phoneColumns[0] ?? 0
  const reviewed = table.reviewed[row] === 1
  if (isDamaged(table.file, row) && !reviewed) {
    return { phone: { ...unjudged, issue: 'damaged-record' }, column: firstColumn }
  }
  const best = bestColumn(table, row, settings)
  const extra = ((table.file.flags[row] ?? 0) & rowFlags.extraCells) !== 0
  if (!best.phone.issue && isOptedOut(table.known, Number(best.phone.e164?.slice(1)))) {
    return { ...best, phone: { ...best.phone, issue: 'opted-out' } }
  }
  if (!best.phone.issue && isRefused(table, row)) {
    return { ...best, phone: { ...best.phone, issue: 'refused-by-provider' } }
  }
  return extra ? { ...best, phone: withRepair(best.phone, 'extra-cells') } : best
}

/** Judges a row nobody touched by its first phone column alone, when that settles it. */
function plainRowJudge(
  table: Judged,
  settings: TableSettings,
  verdicts: RowVerdicts,
): (row: number) => boolean {
  const { file, cut, editedRows, refused, known } = table
  const { defaultCountry, phoneColumns } = settings
  const [column] = phoneColumns
  if (column === undefined || !isKnownCountry(defaultCountry)) return () => false
  const plainOf = plainJudgeOf(table, settings)
  const special = rowFlags.damaged | rowFlags.extraCells
  const alone = phoneColumns.length === 1
  // A list that was only just read has none of either, and this is asked of a million rows.
  const isTouched =
    editedRows.size + refused.size === 0
      ? () => false
      : (row: number) => editedRows.has(row) || refused.has(row)
  return (row) => {
    if ((file.flags[row] as number) & special || isTouched(row)) return false
    const plain = plainOf(row)
    const start = startOfCell(cut, file.offsets[row] as number, column)
    if (start < 0 || !judgePlainCell(plain, cut.bytes, start)) return false
    if (plain.issue ? !alone : isOptedOut(known, plain.e164)) return false
    storePlainVerdict(verdicts, row, plain)
    verdicts.column[row] = column
    return true
  }
}

/** One judge a country; without a country column, the same one for every row. */
function plainJudgeOf(table: Judged, settings: TableSettings): (row: number) => PlainCellJudge {
  const judges = new Map<string, PlainCellJudge>()
  const judgeFor = (country: string): PlainCellJudge => {
    const known = judges.get(country)
    if (known) return known
    const judge = createPlainCellJudge(country as CountryCode, table.cut.delimiter)
    judges.set(country, judge)
    return judge
  }
  const alone = judgeFor(settings.defaultCountry)
  if ((settings.countryColumn ?? null) === null) return () => alone
  return (row) => judgeFor(rowCountry(table, row, settings))
}

const unjudged: JudgedPhone = {
  e164: null,
  country: null,
  type: null,
  issue: 'missing-phone',
  repairs: [],
  suggestion: null,
}

function bestColumn(table: Judged, row: number, settings: TableSettings): RowJudgement {
  const judge = phoneJudge(rowCountry(table, row, settings))
  let fallback: RowJudgement | null = null
  for (const [place, column] of settings.phoneColumns.entries()) {
    const phone = judge(currentCell(table, row, column))
    if (!phone.issue) {
      return { phone: place === 0 ? phone : withRepair(phone, 'other-column'), column }
    }
    if (!fallback || fallback.phone.issue === 'missing-phone') fallback = { phone, column }
  }
  return fallback ?? { phone: unjudged, column: 0 }
}

const withRepair = (phone: JudgedPhone, repair: RepairCode): JudgedPhone => ({
  ...phone,
  repairs: [...phone.repairs, repair],
})
