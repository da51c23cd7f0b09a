// Settings with columns by name instead of by place, so that they hold for another file too.
import type { ContactFile, TableSettings } from '../contact-types.ts'
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

/** Its place; -1 when the file has no such column. */
export const columnNamed = (file: Columns, name: string): number =>
  file.columns.findIndex((column) => column.name === name)

export const sameSettings = (one: TableSettings, other: TableSettings): boolean =>
  one.defaultCountry === other.defaultCountry &&
  one.phoneColumns.join() === other.phoneColumns.join() &&
  (one.countryColumn ?? null) === (other.countryColumn ?? null)
