// Works out from a file's first records how it is laid out: delimiter, titles, header, columns.
import type { ContactColumn, Delimiter, FilePreview, ReadOptions } from '../contact-types.ts'
import { chooseDelimiter } from './choose-delimiter.ts'
import { findHeader, type HeaderPlace } from './find-header.ts'
import { guessColumns } from './guess-columns.ts'
import { type SampleRecord, sampleRecords, usualCellCount } from './sample-records.ts'
import { separatorLine } from './separator-line.ts'

export type FileLayout = {
  readonly delimiter: Delimiter
  readonly lineNumbers: 'physical' | 'record'
  readonly separator: 0 | 1
  /** Where titles, if any, begin: after a `sep=` line. */
  readonly start: number
  readonly header: SampleRecord | null
  /** Where the contacts begin. */
  readonly dataStart: number
  readonly dataLine: number
  readonly columnCount: number
  /** Empty when there are more columns than `mostColumns`. */
  readonly columns: readonly ContactColumn[]
  readonly phoneColumns: readonly number[]
  readonly firstRows: FilePreview['rows']
  /** Mean bytes of a sampled record, to make room for the rest. */
  readonly recordBytes: number
}

export const mostColumns = 200
const previewRows = 8

/** The delimiter is the one the person chose, else that of a `sep=` line, else the guess. */
export function* findLayout(bytes: Uint8Array, options: ReadOptions): Generator<void, FileLayout> {
  const { lineNumbers = 'physical' } = options
  const separator = separatorLine(bytes)
  const from = { start: separator?.next ?? 0, line: separator ? 2 : 1, lineNumbers }
  const given = options.delimiter ?? separator?.delimiter
  const delimiter = given ?? (yield* chooseDelimiter(bytes, from))
  const records = sampleRecords(bytes, { ...from, delimiter })
  const place = headerPlace(records, options.header)
  const header = place.header === null ? null : (records[place.header] ?? null)
  const first = records[place.firstContact]
  return {
    delimiter,
    lineNumbers,
    separator: separator ? 1 : 0,
    start: from.start,
    header,
    dataStart: header?.next ?? first?.start ?? from.start,
    dataLine: header?.nextLine ?? first?.line ?? from.line,
    ...columnsOf(header, records.slice(place.firstContact), options.defaultCountry),
    recordBytes: ((records.at(-1)?.next ?? 1) - from.start) / Math.max(1, records.length),
  }
}

function headerPlace(records: readonly SampleRecord[], chosen: ReadOptions['header']): HeaderPlace {
  if (chosen === 'none') return { header: null, firstContact: 0 }
  if (chosen === undefined) return findHeader(records)
  const header = records.findIndex(({ line }) => line === chosen)
  return header < 0 ? findHeader(records) : { header, firstContact: header + 1 }
}

type Columns = Pick<FileLayout, 'columnCount' | 'columns' | 'phoneColumns' | 'firstRows'>

function columnsOf(
  header: SampleRecord | null,
  data: readonly SampleRecord[],
  defaultCountry: string,
): Columns {
  const width = tableWidth(header, data)
  const rows = data.map(({ cells }) => cells)
  const columnCount = withoutEmptyTail(header, rows, width)
  const firstRows = data.slice(0, previewRows).map(({ line, cells }) => ({ line, cells }))
  if (columnCount > mostColumns) return { columnCount, columns: [], phoneColumns: [], firstRows }
  const headers = Array.from(
    { length: columnCount },
    (_, index) => header?.cells[index]?.trim() ?? '',
  )
  return { columnCount, ...guessColumns(headers, rows, defaultCountry), firstRows }
}

/** The header's width, unless most rows are wider. */
function tableWidth(header: SampleRecord | null, data: readonly SampleRecord[]): number {
  const usual = usualCellCount(data)
  const named = header?.cellCount ?? 0
  return usual.cells > named && (usual.share > 0.5 || named === 0) ? usual.cells : named
}

/** Delimiters at the end of every line, as sheets leave them, are not columns. */
function withoutEmptyTail(
  header: SampleRecord | null,
  rows: readonly (readonly string[])[],
  width: number,
): number {
  const isEmpty = (cell: string | undefined): boolean => (cell ?? '').trim() === ''
  let columns = width
  while (
    columns > 1 &&
    columns <= Math.max(header?.cells.length ?? 0, ...rows.map((cells) => cells.length)) &&
    isEmpty(header?.cells[columns - 1]) &&
    rows.every((cells) => isEmpty(cells[columns - 1]))
  ) {
    columns -= 1
  }
  return columns
}
