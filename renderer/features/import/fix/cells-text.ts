// Cells as spreadsheets put them on the clipboard: tabs between cells, quotes where a cell holds one.
import Papa from 'papaparse'

export function cellsOfText(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' })
  return data
}

export const textOfCells = (rows: readonly (readonly string[])[]): string =>
  Papa.unparse(
    rows.map((cells) => [...cells]),
    { delimiter: '\t', newline: '\r\n' },
  )
