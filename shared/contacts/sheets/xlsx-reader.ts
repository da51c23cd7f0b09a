// Reads the sheets of an Excel workbook, a row at a time and each cell as exact text.
import { dateText } from './date-text.ts'
import { numberText } from './number-text.ts'
import { type RowCollector, rowCollector } from './row-collector.ts'
import type { RowBatch, SheetInfo, SheetPlatform, SheetReader } from './sheet-reader.ts'
import { damagedSheet, sheetLimits } from './sheet-reader.ts'
import { scanPart } from './unpack-part.ts'
import { saysYes, sharedTexts, unescaped, type XlsxBook, xlsxBook } from './xlsx-parts.ts'
import { attribute, type XmlHandler } from './xml-scanner.ts'
import { type ZipParts, zipParts } from './zip-parts.ts'

/** Throws `UnreadableSheet`. */
export async function openXlsx(bytes: Uint8Array, platform: SheetPlatform): Promise<SheetReader> {
  const parts = zipParts(bytes)
  const book = await xlsxBook(parts, platform)
  const sheets: SheetInfo[] = []
  for (const { name, path, hidden } of book.sheets) {
    sheets.push({ name, rows: await declaredRows(parts, path, platform), hidden })
  }
  let texts: Promise<readonly string[]> | null = null
  return {
    sheets,
    async *rows(sheet) {
      texts ??= sharedTexts(parts, book.textsPath, platform)
      const collector = rowCollector()
      const cells = cellHandler(book, await texts, collector)
      yield* batches(
        scanPart(parts.get(book.sheets[sheet]?.path ?? ''), cells, platform),
        collector,
      )
    },
  }
}

export async function* batches(
  scan: AsyncIterable<number>,
  collector: RowCollector,
): AsyncGenerator<RowBatch> {
  for await (const share of scan) yield { rows: collector.take(), share }
  yield { rows: collector.take(true), share: 1 }
}

/** What the sheet says of itself before its first row; null when it does not. */
async function declaredRows(
  parts: ZipParts,
  path: string,
  platform: SheetPlatform,
): Promise<number | null> {
  let rows: number | null = null
  let begun = false
  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === 'sheetData') begun = true
      if (name !== 'dimension') return
      const [, last] = /(?:^|:)\$?[A-Z]+\$?(\d+)$/.exec(attribute(attributes, 'ref') ?? '') ?? []
      if (last) rows = Number(last)
    },
    close: () => {},
    text: () => {},
  }
  for await (const _ of scanPart(parts.get(path), handler, platform)) {
    if (begun || rows !== null) break
  }
  return rows
}

function cellHandler(book: XlsxBook, texts: readonly string[], rows: RowCollector): XmlHandler {
  let row = 0
  let column = -1
  let attributes = ''
  let value = ''
  let isCell = false
  let isValue = false
  let isAid = false
  return {
    open(name, given) {
      if (name === 'row') {
        const number = attribute(given, 'r')
        row = number === undefined ? row + 1 : Number(number)
        column = -1
        if (saysYes(attribute(given, 'hidden'))) rows.hide(row)
      } else if (name === 'c') {
        attributes = given
        value = ''
        isCell = true
      } else if (name === 'rPh') isAid = true
      else if (name === 'v' || name === 't') isValue = isCell && !isAid
    },
    text(piece) {
      if (isValue && value.length <= sheetLimits.writtenCharacters) value += piece
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false
      else if (name === 'rPh') isAid = false
      else if (name === 'c') {
        isCell = false
        const place = attribute(attributes, 'r')
        column = place === undefined ? column + 1 : columnOf(place)
        if (value !== '') rows.put(row, column, cellText(value, attributes, { book, texts }))
      }
    },
  }
}

type Context = { readonly book: XlsxBook; readonly texts: readonly string[] }

function cellText(value: string, attributes: string, { book, texts }: Context): string {
  switch (attribute(attributes, 't') ?? 'n') {
    case 's': {
      const text = texts[Number(value)]
      if (text === undefined) throw damagedSheet()
      return text
    }
    case 'b':
      return saysYes(value.trim()) ? 'VERDADERO' : 'FALSO'
    case 'n': {
      const number = Number(value)
      if (Number.isNaN(number)) return value
      const format = book.dateFormats[Number(attribute(attributes, 's') ?? 0)]
      return (format && dateText(number, format, book.from1904)) || numberText(number)
    }
    default:
      return unescaped(value)
  }
}

/** 0 for `A12`, 26 for `AA3`. */
function columnOf(place: string): number {
  let column = 0
  for (let at = 0; at < place.length; at += 1) {
    const letter = (place.charCodeAt(at) & 0xdf) - 0x40
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}
