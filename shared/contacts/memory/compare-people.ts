// Compares two open lists person by person, by the rule of the month before: by number, then by the cells as the files have them.
import type { ContactTable } from '../table/contact-table.ts'
import { columnsByName, foldedName } from './column-names.ts'

/** `columns`: those whose cells count, none of them a phone. */
export type ComparedList = { readonly table: ContactTable; readonly columns: readonly number[] }

export type PeopleDifference = {
  /** Different good numbers of the list, excluded ones too, and of the other one. */
  readonly people: number
  readonly peopleBefore: number
  /** The first row of each of these people; `gone` are rows of the other list. */
  readonly added: readonly number[]
  readonly changed: readonly number[]
  readonly gone: readonly number[]
  readonly optedOut: readonly number[]
  /** Names of columns that only one of the two has: their cells are not compared. */
  readonly notCompared: readonly string[]
}

type Person = { readonly row: number; readonly print: number }

export function comparePeople(now: ComparedList, before: ComparedList): PeopleDifference {
  const pairs = columnPairs(now, before)
  const people = peopleOf(now.table, pairs.now)
  const peopleBefore = peopleOf(before.table, pairs.before)
  const added: number[] = []
  const changed: number[] = []
  const optedOut: number[] = []
  for (const [number, { row, print }] of people) {
    const then = peopleBefore.get(number)
    if (!then) added.push(row)
    else if (then.print !== print) changed.push(row)
    if (now.table.verdict(row).issue === 'opted-out') optedOut.push(row)
  }
  const gone = [...peopleBefore].flatMap(([number, { row }]) => (people.has(number) ? [] : [row]))
  return {
    ...{ people: people.size, peopleBefore: peopleBefore.size },
    ...{ added, changed, gone, optedOut, notCompared: pairs.alone },
  }
}

const rowsAtOnce = 100_000

/** By number, at its first row. */
function peopleOf({ inSteps }: ContactTable, columns: readonly number[]): Map<number, Person> {
  const people = new Map<number, Person>()
  for (let from: number | null = 0; from !== null; ) {
    const page = inSteps.monthRows({ from, most: rowsAtOnce, columns })
    for (const [place, number] of page.numbers.entries()) {
      const person = { row: page.rows[place] as number, print: page.prints[place] as number }
      if (!people.has(number)) people.set(number, person)
    }
    from = page.next
  }
  return people
}

type Pairs = {
  readonly now: readonly number[]
  readonly before: readonly number[]
  readonly alone: readonly string[]
}

/** Columns of the same name, in the same order; of two that differ in an accent, the first goes with the first. */
function columnPairs(now: ComparedList, before: ComparedList): Pairs {
  const nameIn = ({ table }: ComparedList, column: number) => table.file.columns[column]?.name ?? ''
  const left = [...columnsByName(before.table.file, before.columns)]
  const pairs: (readonly [number, number])[] = []
  const alone: string[] = []
  for (const column of columnsByName(now.table.file, now.columns)) {
    const name = foldedName(nameIn(now, column))
    const place = left.findIndex((other) => foldedName(nameIn(before, other)) === name)
    if (place < 0) alone.push(nameIn(now, column))
    else pairs.push([column, ...left.splice(place, 1)] as [number, number])
  }
  return {
    now: pairs.map(([column]) => column),
    before: pairs.map(([, column]) => column),
    alone: [...alone, ...left.map((column) => nameIn(before, column))],
  }
}
