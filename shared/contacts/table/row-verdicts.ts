// The verdict on every row, kept as columns of numbers: a million rows must stay small.
import {
  type IssueCode,
  issueCodes,
  type JudgedPhone,
  type PhoneType,
  phoneTypes,
  type RepairCode,
  repairCodes,
} from '../contact-types.ts'
import type { PlainVerdicts } from '../judging/plain-cell-judge.ts'
import { issueNumber, repairBit, repairNumber, typeNumber } from '../judging/verdict-numbers.ts'

export { issueNumber }

const separatorsBit = repairBit('separators')

export type RowVerdicts = {
  /** The number's digits as a double, exact to 15 digits; 0 when there is none. */
  readonly e164: Float64Array
  /** Place in `phoneTypes` plus one; 0 when unknown. */
  readonly type: Uint8Array
  /** Place in `issueCodes` plus one; 0 when the row can receive an SMS. */
  readonly issue: Uint8Array
  /** One bit for each of `repairCodes`. */
  readonly repairs: Uint32Array
  /** Place in `repairCodes` plus one of the offered repair; 0 when none is offered. */
  readonly suggestion: Uint8Array
  /** The column the verdict speaks of. */
  readonly column: Uint8Array
  /** 1 for a row whose number was handed out to be looked up since it became this one. */
  readonly looked: Uint8Array
}

export const createRowVerdicts = (rows: number): RowVerdicts => ({
  e164: new Float64Array(rows),
  type: new Uint8Array(rows),
  issue: new Uint8Array(rows),
  repairs: new Uint32Array(rows),
  suggestion: new Uint8Array(rows),
  column: new Uint8Array(rows),
  looked: new Uint8Array(rows),
})

export type RowJudgement = { readonly phone: JudgedPhone; readonly column: number }

export function storeVerdict(
  verdicts: RowVerdicts,
  row: number,
  { phone, column }: RowJudgement,
): void {
  const digits = phone.e164 ? Number(phone.e164.slice(1)) : 0
  if (digits !== verdicts.e164[row]) verdicts.looked[row] = 0
  verdicts.e164[row] = digits
  verdicts.type[row] = typeNumber(phone.type)
  verdicts.issue[row] = issueNumber(phone.issue)
  verdicts.repairs[row] = phone.repairs.reduce((bits, code) => bits | repairBit(code), 0)
  verdicts.suggestion[row] = repairNumber(phone.suggestion?.repair ?? null)
  verdicts.column[row] = column
}

/** The same for `rows` rows from `row` on that were judged from their bytes, for the first time. */
export function storePlainVerdicts(
  verdicts: RowVerdicts,
  row: number,
  found: PlainVerdicts,
  rows: number,
): void {
  verdicts.e164.set(found.e164.subarray(0, rows), row)
  verdicts.type.set(found.type.subarray(0, rows), row)
  verdicts.issue.set(found.issue.subarray(0, rows), row)
  verdicts.repairs.set(found.repairs.subarray(0, rows), row)
  verdicts.suggestion.set(found.suggestion.subarray(0, rows), row)
}

export const e164Of = (verdicts: RowVerdicts, row: number): string | null =>
  verdicts.e164[row] ? `+${verdicts.e164[row]}` : null

export const typeOf = (verdicts: RowVerdicts, row: number): PhoneType | null =>
  phoneTypes[(verdicts.type[row] ?? 0) - 1] ?? null

export const issueOf = (verdicts: RowVerdicts, row: number): IssueCode | null =>
  issueCodes[(verdicts.issue[row] ?? 0) - 1] ?? null

export const suggestedRepairOf = (verdicts: RowVerdicts, row: number): RepairCode | null =>
  repairCodes[(verdicts.suggestion[row] ?? 0) - 1] ?? null

export function repairsOf(verdicts: RowVerdicts, row: number): RepairCode[] {
  const bits = verdicts.repairs[row] ?? 0
  return bits === 0 ? [] : repairCodes.filter((code) => bits & repairBit(code))
}

/** The one rule a row is listed under: what is offered, else the most telling of what was done. */
export function ruleOf(verdicts: RowVerdicts, row: number): RepairCode | null {
  const offered = suggestedRepairOf(verdicts, row)
  const done = verdicts.repairs[row] as number
  if (offered || done === 0) return offered
  const telling = done & ~separatorsBit || done
  return repairCodes[31 - Math.clz32(telling & -telling)] ?? null
}
