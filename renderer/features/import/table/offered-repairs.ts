// The probable numbers on offer: looked at once, in bulk, and written only when the person says so.
import { type RepairCode, repairCodes } from '../../../../shared/contacts/contact-types.ts'
import { judgePhone } from '../../../../shared/contacts/judging/judge-phone.ts'
import { readablePhone } from '../../../../shared/contacts/judging/readable-phone.ts'
import type { ContactTable } from '../../../../shared/contacts/table/contact-table.ts'
import { rowsOf } from './list-rows.ts'
import type { CellEdit, RepairGroup } from './table-facts.ts'

const mostExamples = 50

type Offer = CellEdit & {
  readonly code: RepairCode
  readonly line: number
  readonly before: string
}

export function countRepairs(table: ContactTable): number {
  let count = 0
  for (const row of rowsOf(table, { show: 'errors' })) {
    if (table.verdict(row).suggestedRepair) count += 1
  }
  return count
}

export function listRepairs(table: ContactTable): readonly RepairGroup[] {
  const groups = new Map<
    RepairCode,
    { count: number; examples: RepairGroup['examples'][number][] }
  >()
  for (const { code, line, before, value } of offers(table)) {
    const group = groups.get(code) ?? { count: 0, examples: [] }
    groups.set(code, group)
    group.count += 1
    if (group.examples.length < mostExamples) {
      group.examples.push({ line, before, after: readablePhone(value) })
    }
  }
  return repairCodes.flatMap((code) => {
    const group = groups.get(code)
    return group ? [{ code, ...group }] : []
  })
}

/** One undoable edit. */
export function acceptRepairs(table: ContactTable, codes: readonly RepairCode[]): number {
  return table.setCells([...offers(table)].filter(({ code }) => codes.includes(code)))
}

function* offers(table: ContactTable): Generator<Offer> {
  const country = table.settings().defaultCountry
  for (const row of rowsOf(table, { show: 'errors' })) {
    const { suggestedRepair: code, column, line } = table.verdict(row)
    if (!code) continue
    const before = table.cell(row, column)
    const value = judgePhone(before, country).suggestion?.e164
    if (value) yield { code, row, column, line, before, value }
  }
}
