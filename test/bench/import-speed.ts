// Measures the engine alone, in Node: numbers against the library, and what is done with a read list (option: rows).
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { phoneJudge } from '../../shared/contacts/judging/judge-phone.ts'
import {
  createPlainCellJudge,
  judgePlainBatch,
} from '../../shared/contacts/judging/plain-cell-judge.ts'
import { readContacts } from '../../shared/contacts/reading/read-contacts.ts'
import { cellText } from '../../shared/contacts/reading/split-record.ts'
import { runToEnd } from '../../shared/contacts/run-to-end.ts'
import { type ContactTable, openTable } from '../../shared/contacts/table/contact-table.ts'
import { writeList } from './generate-contacts.ts'

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } })
const rows = Number(values.rows)
const rounds = 7
/** The library is slow: a part of the list says enough. */
const libraryCells = 50_000

/** Milliseconds of processor: what a busy machine stretches least. */
function workOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN

const rounded = (value: number): number => Math.round(value * 100) / 100

function floorOf(path: string): number {
  return workOf(() => {
    const text = new TextDecoder().decode(readFileSync(path))
    let lines = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
    return lines
  })
}

const lineFeed = 0x0a
const quoted = (cell: string): string =>
  /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** Phone cells, one after the other as a list of one column holds them. */
function phoneBytes(table: ContactTable): {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
} {
  const cells = Array.from({ length: table.rowCount }, (_, row) => table.cell(row, 0))
  const starts: number[] = []
  let length = 0
  const encoded = cells.map((cell) => new TextEncoder().encode(`${quoted(cell)}\n`))
  for (const each of encoded) {
    starts.push(length)
    length += each.length
  }
  const bytes = new Uint8Array(length)
  encoded.forEach((each, index) => {
    bytes.set(each, starts[index])
  })
  return { bytes, starts: Uint32Array.from(starts) }
}

/** All that the engine does with a cell: from its bytes, or else its text and the full judge. */
function judgeAll(bytes: Uint8Array, offsets: Uint32Array): void {
  const plain = createPlainCellJudge('CO', lineFeed)
  const full = phoneJudge('CO')
  const cut = { bytes, delimiter: lineFeed, plain: false }
  const count = offsets.length
  const cells = { bytes, offsets, count, column: 0, flags: new Uint8Array(count) }
  for (let row = 0; row < count; ) {
    row = judgePlainBatch(plain, cells, row, count)
    for (const left of plain.left.subarray(0, plain.leftCount)) {
      full(cellText(cut, offsets[left] as number, 0))
    }
  }
}

/** Times as fast as the library, the first time and afterwards. */
function engineRatios(table: ContactTable) {
  const { bytes, starts } = phoneBytes(table)
  const coldWork = workOf(() => judgeAll(bytes, starts)) / rows
  const asked = Array.from({ length: libraryCells }, (_, row) => table.cell(row, 0))
  const askLibrary = () => asked.filter((cell) => parsePhoneNumberFromString(cell, 'CO')?.isValid())
  // In turn, so that a busy moment of the machine strikes both alike.
  const works = Array.from({ length: rounds }, () => ({
    library: workOf(askLibrary) / asked.length,
    warm: workOf(() => judgeAll(bytes, starts)) / rows,
  }))
  const libraryWork = median(works.map(({ library }) => library))
  const warmWork = median(works.map(({ warm }) => warm))
  return {
    engineColdRatio: rounded(libraryWork / coldWork),
    engineWarmRatio: rounded(libraryWork / warmWork),
  }
}

type Act = (table: ContactTable) => number

const replacing =
  (column: string | null): Act =>
  (table) =>
    table.perform({
      kind: 'replace',
      replacement: {
        ...{ find: 'Bogotá', replacement: 'Santa Fe', column },
        ...{ wholeCell: false, matchCase: true, matchAccents: true },
      },
    })

const searching =
  (search: string): Act =>
  (table) =>
    table.rows({ show: 'all', search }).length

const sorting =
  (column: number): Act =>
  (table) =>
    table.rows({ show: 'all' }, { column, direction: 'ascending' }).length

/** Each answers how many rows it found, put in order or changed. */
const acts: Readonly<Record<string, Act>> = {
  filterRatio: (table) => table.rows({ show: 'audience' }).length,
  searchRatio: searching('muñoz'),
  searchDigitsRatio: searching('300 555'),
  sortWordsRatio: sorting(1),
  sortAmountsRatio: sorting(3),
  sortPhonesRatio: sorting(0),
  replaceRatio: replacing('city'),
  replaceEverywhereRatio: replacing(null),
}

/** Milliseconds, several times over; what was changed is undone in between, so that each does the same. */
function worksOf(name: string, act: Act, table: ContactTable): readonly number[] {
  const counts = new Set<number>()
  const works = Array.from({ length: rounds }, () => {
    const work = workOf(() => counts.add(act(table)))
    table.undo()
    return work
  })
  if (counts.size !== 1 || counts.has(0)) throw new Error(`${name} did ${[...counts]} rows`)
  return works
}

const path = join(tmpdir(), `campanero-engine-${process.pid}.csv`)
try {
  writeList(rows, path)
  const bytes = new Uint8Array(readFileSync(path))
  const read = runToEnd(readContacts(bytes, { defaultCountry: 'CO' }))
  if (!read.ok) throw new Error(read.failure.code)
  const opened = (phoneColumns: readonly number[]) =>
    runToEnd(openTable(read.file, { defaultCountry: 'CO', phoneColumns }))
  // Before any number was judged: what the engine learns, it keeps.
  const engine = engineRatios(opened([]))
  const table = opened(read.file.phoneColumns)
  const floor = median(Array.from({ length: rounds }, () => floorOf(path)))
  const ratios = Object.entries(acts).map(([name, act]) => [
    name,
    rounded(median(worksOf(name, act, table)) / floor),
  ])
  console.log(
    JSON.stringify({ rows, floorMs: Math.round(floor), ...engine, ...Object.fromEntries(ratios) }),
  )
} finally {
  rmSync(path, { force: true })
}
