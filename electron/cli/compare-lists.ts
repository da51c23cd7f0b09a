// Says what changed in a list against the one of last time, which is read and cleaned in the same way.
import { type ComparedList, comparePeople } from '../../shared/contacts/memory/compare-people.ts'
import type { Recipe } from '../../shared/contacts/memory/list-memory.ts'
import type { ContactTable } from '../../shared/contacts/table/contact-table.ts'
import { columnNamed, namedSettings } from '../../shared/contacts/table/named-settings.ts'
import type { CliIo } from './cli-io.ts'
import { openList } from './read-list.ts'
import { followRecipe } from './recipe-steps.ts'
import type { Words } from './words/es.ts'

const ways = ['added', 'changed', 'gone', 'optedOut'] as const
type Way = (typeof ways)[number]

export type Person = { readonly e164: string; readonly line: number }

export type Compared = Readonly<Record<Way, number>> & {
  readonly path: string
  readonly people: number
  readonly peopleBefore: number
  readonly notCompared: readonly string[]
  /** Lines of the list; of those who are gone, of the one before. */
  readonly who?: Readonly<Record<Way, readonly Person[]>>
}

export type Comparing = {
  readonly path: string
  readonly sheet: string | undefined
  readonly recipe: Recipe
  /** To be told who they are. */
  readonly who: boolean
}

export async function compareLists(
  table: ContactTable,
  { path, sheet, recipe, who }: Comparing,
  io: CliIo,
): Promise<Compared> {
  const country = table.settings().defaultCountry
  const { table: before } = await openList({ path, country, phoneColumn: undefined, sheet }, io)
  judgeAlike(before, table)
  followRecipe(before, recipe)
  const { people, peopleBefore, notCompared, ...rows } = comparePeople(
    compared(table),
    compared(before),
  )
  const counts = inEachWay((way) => rows[way].length)
  const persons = inEachWay((way) => rows[way].map(personIn(way === 'gone' ? before : table)))
  return { path, people, peopleBefore, ...counts, notCompared, ...(who && { who: persons }) }
}

export function compareLines(compared: Compared, words: Words): readonly string[] {
  const { found, optedOut, notCompared, who, person } = words.check.compare
  const names = compared.notCompared.map((name) => `"${name}"`).join(', ')
  const lists = ways.flatMap((way) => {
    const persons = compared.who?.[way] ?? []
    const lines = persons.map(({ e164, line }) => person(e164, line))
    return lines.length > 0 ? [`${who[way]}:`, ...lines] : []
  })
  return [
    found(compared.path, compared),
    ...(compared.optedOut > 0 ? [optedOut(compared.optedOut)] : []),
    ...(names === '' ? [] : [notCompared(names)]),
    ...lists,
  ]
}

/** The columns of phones and of the country are those of the same name; without any, they are as guessed. */
function judgeAlike(before: ContactTable, now: ContactTable): void {
  const named = namedSettings(now.file, now.settings())
  const isThere = (name: string) => columnNamed(before.file, name) >= 0
  const guessed = namedSettings(before.file, before.settings())
  const phoneColumns = named.phoneColumns.filter(isThere)
  const { countryColumn } = named
  const settings = {
    ...named,
    phoneColumns: phoneColumns.length > 0 ? phoneColumns : guessed.phoneColumns,
    countryColumn: countryColumn !== null && isThere(countryColumn) ? countryColumn : null,
  }
  before.perform({ kind: 'settings', settings })
}

/** The phones are who one is, everything else is what is known of one. */
function compared(table: ContactTable): ComparedList {
  const { phoneColumns } = table.settings()
  const columns = table.file.columns.flatMap(({ index }) =>
    phoneColumns.includes(index) ? [] : [index],
  )
  return { table, columns }
}

const inEachWay = <Value>(value: (way: Way) => Value): Readonly<Record<Way, Value>> => ({
  added: value('added'),
  changed: value('changed'),
  gone: value('gone'),
  optedOut: value('optedOut'),
})

const personIn =
  (table: ContactTable) =>
  (row: number): Person => {
    const { e164, line } = table.verdict(row)
    return { e164: e164 ?? '', line }
  }
