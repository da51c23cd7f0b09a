// Judges rows from their phone columns: the first column with a good number speaks for the row.
import {
  type JudgedPhone,
  type RepairCode,
  rowFlags,
  type TableSettings,
} from '../contact-types.ts'
import { phoneJudge } from '../judging/judge-phone.ts'
import { createDuplicateIndex, type DuplicateIndex } from './duplicate-index.ts'
import { createNumberBuckets, firstRows, type NumberBuckets, putRow } from './equal-numbers.ts'
import { isOptedOut } from './known-numbers.ts'
import { judgePlainRows, type PlainRows, plainRows } from './plain-rows.ts'
import { isRefused } from './refused-rows.ts'
import { rowCountry } from './row-country.ts'
import {
  createRowVerdicts,
  type RowJudgement,
  type RowVerdicts,
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
  const buckets = createNumberBuckets(verdicts.e164)
  const judgeFully = (row: number) => storeVerdict(verdicts, row, judgeRow(table, row, settings))
  const plain = plainRows(table, settings, verdicts, judgeFully)
  const judging = { excluded: table.excluded, verdicts, plain, judgeFully, buckets }
  for (let row = 0; row < totalRows; row += pieceRows) {
    const doneRows = Math.min(totalRows, row + pieceRows)
    judgePiece(judging, row, doneRows)
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

type Judging = {
  readonly excluded: Uint8Array
  readonly verdicts: RowVerdicts
  readonly plain: PlainRows | null
  readonly judgeFully: (row: number) => void
  readonly buckets: NumberBuckets
}

/** A function of its own: inside a generator the engine would not make the loop fast. */
function judgePiece(judging: Judging, from: number, to: number): void {
  const { excluded, verdicts, plain, judgeFully, buckets } = judging
  if (plain) judgePlainRows(plain, from, to)
  else for (let row = from; row < to; row += 1) judgeFully(row)
  for (let row = from; row < to; row += 1) {
    if (countsForDuplicates(verdicts, excluded, row)) putRow(buckets, row)
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
