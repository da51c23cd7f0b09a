// What a person said each column is, by name, so that next month's file is taken the same way.
import { z } from 'zod'
import type { ColumnTarget, ContactFile, TableSettings } from '../contact-types.ts'
import { columnNamed } from '../table/named-settings.ts'
import { foldedName } from './column-names.ts'

export const columnTargets = ['phone', 'country', 'name', 'field', 'ignore'] as const
const nameSchema = z.string().min(1).max(65_536)

export const columnMappingSchema = z.strictObject({
  columns: z.array(z.strictObject({ name: nameSchema, target: z.enum(columnTargets) })).max(200),
  /** Best first. */
  phoneColumns: z.array(nameSchema).max(200),
  /** ISO 3166 alpha-2; null when it is the one of the settings. */
  country: z.string().length(2).nullable(),
})
export type ColumnMapping = z.infer<typeof columnMappingSchema>

type File = Pick<ContactFile, 'columns'>
type Chosen = {
  /** One for each column of the file. */
  readonly targets: readonly ColumnTarget[]
  readonly phoneColumns: readonly number[]
}

export function mappingOf(
  { columns }: File,
  { targets, phoneColumns }: Chosen,
  country: string | null,
): ColumnMapping {
  return {
    columns: columns.map(({ name, target }, column) => ({
      name,
      target: targets[column] ?? target,
    })),
    phoneColumns: phoneColumns.flatMap((column) => columns[column]?.name ?? []),
    country,
  }
}

/** The same choices for the columns of another file; what it does not name stays as it is guessed. */
export function mappedColumns(file: File, mapping: ColumnMapping): Chosen {
  const byName = new Map(mapping.columns.map(({ name, target }) => [foldedName(name), target]))
  const exact = new Map(mapping.columns.map(({ name, target }) => [name, target]))
  return {
    targets: file.columns.map(
      ({ name, target }) => exact.get(name) ?? byName.get(foldedName(name)) ?? target,
    ),
    phoneColumns: mapping.phoneColumns
      .map((name) => columnNamed(file, name))
      .filter((column) => column >= 0),
  }
}

export const settingsOfMapping = (
  { targets, phoneColumns }: Chosen,
  defaultCountry: string,
): TableSettings => {
  const country = targets.indexOf('country')
  return { defaultCountry, phoneColumns, countryColumn: country < 0 ? null : country }
}
