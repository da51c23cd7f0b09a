// Finds the header among the first records: under title lines, or nowhere at all.
import { phoneHeaderScore } from './header-words.ts'
import { looksLikePhone, type SampleRecord, usualCellCount } from './sample-records.ts'

/** Titles rarely take more lines than this. */
const deepestHeader = 20

/** Indexes among the sampled records; what stands above both is a title. */
export type HeaderPlace = { readonly header: number | null; readonly firstContact: number }

export function findHeader(records: readonly SampleRecord[]): HeaderPlace {
  const width = usualCellCount(records).cells
  const alone = records.findIndex(({ cells }) => cells.some(looksLikePhone))
  const firstPhone = alone >= 0 ? alone : records.findIndex(({ cells }) => cells.some(holdsPhone))
  const reach = firstPhone < 0 ? deepestHeader : Math.min(firstPhone, deepestHeader)
  const above = records.slice(0, reach)
  const named = above.findIndex(
    (record, place) => namesPhone(record, width) || standsOverPhone(record, records[place + 1]),
  )
  if (named >= 0) return { header: named, firstContact: named + 1 }
  const fullest = Math.max(0, ...above.map(filledCells))
  if (fullest < Math.min(2, width)) return { header: null, firstContact: titleCount(above, width) }
  const header = above.findIndex((record) => filledCells(record) === fullest)
  return { header, firstContact: header + 1 }
}

/** A title such as "Teléfonos de clientes" stands alone in its line; a header does not. */
const namesPhone = (record: SampleRecord, width: number): boolean =>
  filledCells(record) >= Math.min(2, width) && record.cells.some(saysPhone)

/** The only header of its line, but in the column of the phones; titles begin at the left. */
const standsOverPhone = (record: SampleRecord, next: SampleRecord | undefined): boolean =>
  record.cells.some(
    (cell, column) => column > 0 && saysPhone(cell) && looksLikePhone(next?.cells[column] ?? ''),
  )

/** `Ana 300 555 0142`, as lists that were never a table have it. */
const holdsPhone = (cell: string): boolean =>
  cell.length <= 80 && /(?<!\d)(?:\d{10,13}|\d{3}[ .-]\d{3}[ .-]?\d{2}[ .-]?\d{2})(?!\d)/.test(cell)

const saysPhone = (cell: string): boolean => cell.length <= 40 && phoneHeaderScore(cell) > 0.4

function titleCount(above: readonly SampleRecord[], width: number): number {
  const first = above.findIndex((record) => width < 2 || filledCells(record) > 1)
  return first < 0 ? above.length : first
}

const filledCells = ({ cells }: SampleRecord): number =>
  cells.filter((cell) => cell.trim() !== '').length
