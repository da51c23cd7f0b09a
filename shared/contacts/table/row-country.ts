// The country a row's numbers are from when they do not say it themselves.
import type { TableSettings } from '../contact-types.ts'
import { countryOfText } from '../judging/country-of-text.ts'
import { currentCell, type TableState } from './table-state.ts'

type Cells = Parameters<typeof currentCell>[0] & Pick<TableState, 'file'>

/** What the row's own cell names, else the default. */
export function rowCountry(
  table: Cells,
  row: number,
  { defaultCountry, countryColumn }: TableSettings,
): string {
  if (countryColumn === undefined || countryColumn === null) return defaultCountry
  return countryOfText(currentCell(table, row, countryColumn)) ?? defaultCountry
}
