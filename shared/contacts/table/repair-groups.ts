// Groups what the number doctor did or offers by its rule, as before-and-after lists.
import { type RepairCode, type RepairGrade, repairCodes, repairGrades } from '../contact-types.ts'
import { judgePhone } from '../judging/judge-phone.ts'
import { pieceRows } from './in-pieces.ts'
import { rowCountry } from './row-country.ts'
import { e164Of, ruleOf, suggestedRepairOf } from './row-verdicts.ts'
import { currentCell, type TableState } from './table-state.ts'

export type RepairGroup = {
  readonly code: RepairCode
  readonly grade: RepairGrade
  readonly rows: number
}

export type RepairChange = {
  readonly row: number
  readonly column: number
  readonly before: string
  readonly after: string
}

/** Only rules with rows, in the order of `repairCodes`. */
export function repairGroups(table: TableState): RepairGroup[] {
  const counts = new Map<RepairCode, number>()
  for (let row = 0; row < table.file.rowCount; row += 1) {
    const code = ruleOf(table.verdicts, row)
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return repairCodes
    .filter((code) => counts.has(code))
    .map((code) => ({ code, grade: repairGrades[code], rows: counts.get(code) ?? 0 }))
}

/** What writing the number into the cell would change; only rows where it would, and not excluded. */
export function* repairChanges(
  table: TableState,
  codes: readonly RepairCode[],
  most = Number.POSITIVE_INFINITY,
): Generator<void, RepairChange[]> {
  const changes: RepairChange[] = []
  for (let row = 0; row < table.file.rowCount && changes.length < most; row += 1) {
    if (row % pieceRows === pieceRows - 1) yield
    const code = ruleOf(table.verdicts, row)
    if (!code || !codes.includes(code) || table.excluded[row] === 1) continue
    const column = table.verdicts.column[row] ?? 0
    const before = currentCell(table, row, column)
    const after = repairedNumber(table, row, before)
    if (after && after !== before) changes.push({ row, column, before, after })
  }
  return changes
}

function repairedNumber(table: TableState, row: number, cell: string): string | null {
  if (!suggestedRepairOf(table.verdicts, row)) return e164Of(table.verdicts, row)
  return judgePhone(cell, rowCountry(table, row, table.settings)).suggestion?.e164 ?? null
}
