// The probable numbers on offer: looked at once, in bulk, and written only when the person says so.
import { type RepairCode, repairCodes } from '../../../../shared/contacts/contact-types.ts'
import { judgePhone } from '../../../../shared/contacts/judging/judge-phone.ts'
import { readablePhone } from '../../../../shared/contacts/judging/readable-phone.ts'
import type { ContactTable } from '../../../../shared/contacts/table/contact-table.ts'
import type { CellEdit, RepairGroup } from './table-facts.ts'

const mostExamples = 50

type Offer = CellEdit & {
  readonly code: RepairCode
  readonly line: number
  readonly before: string
}

export function* listRepairs(table: ContactTable): Generator<void, readonly RepairGroup[]> {
  const groups = new Map<
    RepairCode,
    { count: number; examples: RepairGroup['examples'][number][] }
  >()
  for (const offer of offers(table)) {
    if (!offer) {
      yield
      continue
    }
    const { code, line, before, value } = offer
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

const pieceRows = 500

/** Null where there is time for a pause. */
function* offers(table: ContactTable): Generator<Offer | null> {
  for (const [place, row] of table.rows({ show: 'open-errors' }).entries()) {
    if (place % pieceRows === pieceRows - 1) yield null
    const { suggestedRepair: code, column, line } = table.verdict(row)
    if (!code) continue
    const before = table.cell(row, column)
    const value = judgePhone(before, table.countryOf(row)).suggestion?.e164
    if (value) yield { code, row, column, line, before, value }
  }
}
