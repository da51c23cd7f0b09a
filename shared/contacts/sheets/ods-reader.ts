// Reads the sheets of an OpenDocument spreadsheet, dates and times as the sheet shows them.
import { numberText } from './number-text.ts'
import { type RowCollector, rowCollector, tooManyRows } from './row-collector.ts'
import {
  damagedSheet,
  encryptedSheet,
  oversizedSheet,
  type SheetInfo,
  type SheetPlatform,
  type SheetReader,
  sheetLimits,
} from './sheet-reader.ts'
import { scanPart, scanWholePart } from './unpack-part.ts'
import { batches } from './xlsx-reader.ts'
import { attribute, type XmlHandler } from './xml-scanner.ts'
import { zipParts } from './zip-parts.ts'

/** Throws `UnreadableSheet`. All sheets are in one part, so finding them reads it once. */
export async function openOds(bytes: Uint8Array, platform: SheetPlatform): Promise<SheetReader> {
  const parts = zipParts(bytes)
  const content = parts.get('content.xml')
  if (parts.has('encrypted-package')) throw encryptedSheet()
  const manifest = parts.get('META-INF/manifest.xml')
  if (manifest) await scanWholePart(manifest, encryptionFinder, platform)
  const sheets: SheetInfo[] = []
  let rows = 0
  const counter: Sheets = {
    begin: () => {
      rows = 0
    },
    row: ({ number, times }) => {
      rows = number + times - 1
    },
    end: (name, hidden) => sheets.push({ name, rows, hidden }),
  }
  await scanWholePart(content, odsHandler(counter), platform)
  if (sheets.length === 0) throw damagedSheet()
  return {
    sheets,
    rows(wanted) {
      const collector = rowCollector()
      const scan = scanPart(content, odsHandler(onlySheet(wanted, collector)), platform)
      return batches(scan, collector)
    },
  }
}

const encryptionFinder: XmlHandler = {
  open(name) {
    if (name === 'encryption-data') throw encryptedSheet()
  },
  close: () => {},
  text: () => {},
}

type Sheets = {
  readonly begin: () => void
  readonly row: (row: OdsRow) => void
  readonly end: (name: string, hidden: boolean) => void
}

/** `number` is 1-based; `times` says how often the row is repeated. */
type OdsRow = {
  readonly number: number
  readonly times: number
  readonly cells: readonly Cell[]
  readonly hidden: boolean
}

function onlySheet(wanted: number, { put, hide }: RowCollector): Sheets {
  let sheet = -1
  return {
    begin: () => {
      sheet += 1
    },
    row({ number, times, cells, hidden }) {
      if (sheet !== wanted) return
      const characters = cells.reduce((sum, cell) => sum + cell.text.length * cell.times, 0)
      if (characters * times > sheetLimits.unpackedBytes) throw oversizedSheet()
      for (let copy = 0; copy < times; copy += 1) {
        if (hidden) hide(number + copy)
        for (const { column, times: width, text } of cells) {
          for (let index = 0; index < width; index += 1) put(number + copy, column + index, text)
        }
      }
    },
    end: () => {},
  }
}

type Cell = { readonly column: number; readonly times: number; readonly text: string }

/** Notes, and drawings that stand in a cell, have texts of their own. */
const besides = new Set(['annotation', 'frame', 'custom-shape', 'rect', 'ellipse', 'line', 'g'])

function odsHandler(sheets: Sheets): XmlHandler {
  let depth = 0
  let name = ''
  let style = ''
  const unseenStyles = new Set<string>()
  let isUnseen = false
  let row = 0
  let rowTimes = 1
  let isRowHidden = false
  let column = 0
  let cells: Cell[] = []
  let cell = ''
  let paragraphs: string[] | null = null
  let inParagraph = false
  let asides = 0

  function add(piece: string): void {
    if (!inParagraph || asides > 0 || !paragraphs) return
    const last = paragraphs.length - 1
    if ((paragraphs[last] as string).length <= sheetLimits.writtenCharacters)
      paragraphs[last] += piece
  }

  function endRow(): void {
    if (cells.length > 0 && row + rowTimes > sheetLimits.rows) throw tooManyRows()
    if (cells.length > 0)
      sheets.row({ number: row + 1, times: rowTimes, cells, hidden: isRowHidden })
    row += rowTimes
    cells = []
  }

  function endCell(): void {
    const times = repeated(cell, 'number-columns-repeated')
    const text = cellText(cell, paragraphs ?? [])
    if (text !== '') cells.push({ column, times, text })
    column += times
    paragraphs = null
  }

  return {
    open(local, attributes) {
      if (besides.has(local)) asides += 1
      if (local === 'table') {
        depth += 1
        if (depth > 1) return
        name = attribute(attributes, 'name') ?? ''
        isUnseen = unseenStyles.has(attribute(attributes, 'style-name') ?? '')
        row = 0
        sheets.begin()
      } else if (local === 'style') style = attribute(attributes, 'name') ?? ''
      else if (local === 'table-properties') {
        if (attribute(attributes, 'display') === 'false') unseenStyles.add(style)
      } else if (depth !== 1 || asides > 0) return
      else if (local === 'table-row') {
        rowTimes = repeated(attributes, 'number-rows-repeated')
        isRowHidden = /^(filter|collapse)$/.test(attribute(attributes, 'visibility') ?? '')
        column = 0
      } else if (local === 'table-cell' || local === 'covered-table-cell') {
        cell = attributes
        paragraphs = []
      } else if (local === 'p') {
        inParagraph = paragraphs !== null
        paragraphs?.push('')
      } else if (local === 's') add(' '.repeat(Math.min(repeated(attributes, 'c'), 1000)))
      else if (local === 'tab') add('\t')
      else if (local === 'line-break') add('\n')
    },
    text: add,
    close(local) {
      if (besides.has(local)) asides -= 1
      if (local === 'table') {
        depth -= 1
        if (depth === 0) sheets.end(name, isUnseen)
      } else if (depth !== 1 || asides > 0) return
      else if (local === 'table-row') endRow()
      else if (local === 'table-cell' || local === 'covered-table-cell') endCell()
      else if (local === 'p') inParagraph = false
    },
  }
}

function repeated(attributes: string, name: string): number {
  const times = Number(attribute(attributes, name) ?? 1)
  return Number.isInteger(times) && times > 0 ? times : 1
}

function cellText(attributes: string, paragraphs: readonly string[]): string {
  const shown = paragraphs.join('\n')
  const type = attribute(attributes, 'value-type')
  if (type === 'float' || type === 'currency' || type === 'percentage') {
    const value = attribute(attributes, 'value')
    return value === undefined || value === '' ? shown : numberText(Number(value))
  }
  if (type === 'date') return shown || (attribute(attributes, 'date-value') ?? '')
  if (type === 'time') return shown || (attribute(attributes, 'time-value') ?? '')
  return shown || (attribute(attributes, 'string-value') ?? '')
}
