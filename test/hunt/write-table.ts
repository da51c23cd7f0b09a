// Writes a planned table as the bytes of a file, counting its lines by itself as it goes.
import { createRequire } from 'node:module'
import { type SeededRandom, seededRandom } from '../bench/seeded-random.ts'
import type { TablePlan } from './table-plan.ts'

export type WrittenContact = {
  /** Place in the plan's rows. */
  readonly index: number
  readonly line: number
}

export type WrittenTable = {
  readonly text: string
  readonly bytes: Uint8Array
  readonly headerLine: number
  readonly contacts: readonly WrittenContact[]
  readonly blank: number
  readonly titles: number
  /** Physical lines, and those that end inside a cell. */
  readonly lines: number
  readonly continuations: number
}

type Iconv = { encode(text: string, encoding: string): Uint8Array }
const iconv: Iconv = createRequire(import.meta.url)('iconv-lite')

export function writeTable(plan: TablePlan): WrittenTable {
  const random = seededRandom(plan.seed ^ 0x5eed)
  let text = ''
  let line = 1
  let continuations = 0
  let blank = 0
  let pieces = 0
  const endings = ['\n', '\r', '\r\n']
  const add = (record: string): number => {
    // In this order a CR never stands just before an LF, which together would be one end.
    const ending = plan.lineEnding === 'mixed' ? endings[pieces % 3] : plan.lineEnding
    const begins = line
    const inside = innerLineEnds(record)
    pieces += 1
    text += record + ending
    continuations += inside
    line += inside + 1
    return begins
  }
  if (plan.separator) add(`sep=${plan.delimiter}`)
  for (const title of plan.titles) {
    if (title === '') blank += 1
    add(title)
  }
  const headerLine = add(recordOf(plan.header, plan, random))
  const contacts: WrittenContact[] = []
  for (const [index, row] of plan.rows.entries()) {
    if (row.kind === 'blank') {
      blank += 1
      add(row.text)
    } else {
      const record = recordOf(row.cells, plan, random)
      contacts.push({ index, line: add(index === plan.strayAt ? `"${record}` : record) })
    }
  }
  // A last line that is blank would vanish with its line end.
  const lastIsBlank = plan.rows.at(-1)?.kind === 'blank'
  if (plan.endsOpen && !lastIsBlank) text = text.replace(/(\r\n|\n|\r)$/, '')
  const bytes = iconv.encode((plan.marked ? '\ufeff' : '') + text, plan.encoding)
  return {
    ...{ text, bytes: new Uint8Array(bytes), headerLine, contacts, blank, continuations },
    titles: plan.titles.filter((title) => title !== '').length,
    lines: line - 1,
  }
}

const innerLineEnds = (record: string): number => record.match(/\r\n|\r|\n/g)?.length ?? 0

function recordOf(cells: readonly string[], plan: TablePlan, random: SeededRandom): string {
  return cells.map((cell) => written(cell, plan, random)).join(plan.delimiter)
}

function written(cell: string, { quoting, delimiter }: TablePlan, random: SeededRandom): string {
  const must = /[\r\n]|^"/.test(cell) || cell.includes(delimiter)
  const quoted = must || quoting === 'all' || (quoting === 'some' && random.next() < 0.4)
  if (!quoted) return cell
  const after = quoting === 'some' && random.next() < 0.1 ? ' ' : ''
  return `"${cell.replaceAll('"', '""')}"${after}`
}
