// Settings with columns by name instead of by place, so that they hold for another file too.
import type { ContactFile, TableSettings } from '../contact-types.ts'
import { foldedName } from '../memory/column-names.ts'
import type { NamedSettings } from './table-action.ts'

type Columns = Pick<ContactFile, 'columns'>

export function namedSettings(file: Columns, settings: TableSettings): NamedSettings {
  const { defaultCountry, phoneColumns, countryColumn } = settings
  return {
    defaultCountry,
    phoneColumns: phoneColumns.flatMap((column) => file.columns[column]?.name ?? []),
    countryColumn: file.columns[countryColumn ?? -1]?.name ?? null,
  }
}

/** Null when the file lacks one of the columns. */
export function settingsNamed(file: Columns, named: NamedSettings): TableSettings | null {
  const phoneColumns = named.phoneColumns.map((name) => columnNamed(file, name))
  const countryColumn = named.countryColumn === null ? null : columnNamed(file, named.countryColumn)
  if (phoneColumns.includes(-1) || countryColumn === -1) return null
  return { defaultCountry: named.defaultCountry, phoneColumns, countryColumn }
}

/** Its place, by the exact name or else by one that differs in case, accents or blanks; -1 for none. */
export function columnNamed(file: Columns, name: string): number {
  const exact = file.columns.findIndex((column) => column.name === name)
  if (exact >= 0) return exact
  const folded = foldedName(name)
  return file.columns.findIndex((column) => foldedName(column.name) === folded)
}

export const sameSettings = (one: TableSettings, other: TableSettings): boolean =>
  one.defaultCountry === other.defaultCountry &&
  one.phoneColumns.join() === other.phoneColumns.join() &&
  (one.countryColumn ?? null) === (other.countryColumn ?? null)
