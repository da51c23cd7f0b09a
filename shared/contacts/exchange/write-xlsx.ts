// Writes rows as an Excel workbook in which every cell is text: nothing is a formula, no digit is lost.
import { bytePieces } from './byte-pieces.ts'
import { xmlText } from './safe-cell.ts'
import { writeZip, type ZipEntry } from './write-zip.ts'

export type XlsxSheet = {
  readonly name: string
  /** Characters that fit into each column. */
  readonly widths: readonly number[]
  /** The first one is the header, shown in bold and kept in sight. */
  readonly rows: Iterable<readonly string[] | null>
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
/** What Excel takes in one cell. */
export const longestCell = 32_767

/** Pauses where `rows` gives null. */
export function* writeXlsx(sheet: XlsxSheet): Generator<void, readonly Uint8Array[]> {
  const entries: ZipEntry[] = fixedParts(sheet.name).map(({ name, text }) => ({
    name,
    pieces: piecesOf(text),
  }))
  return yield* writeZip([
    ...entries,
    { name: 'xl/worksheets/sheet1.xml', pieces: yield* sheetPart(sheet) },
  ])
}

function piecesOf(text: string): readonly Uint8Array[] {
  const bytes = bytePieces()
  bytes.add(head + text)
  return bytes.pieces()
}

function fixedParts(sheetName: string): { readonly name: string; readonly text: string }[] {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return [
    {
      name: '[Content_Types].xml',
      text: `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      text: `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', text: styles },
  ]
}

/** 1 is text that stays text when it is edited; 2 is the same in bold. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`

function* sheetPart({ rows, widths }: XlsxSheet): Generator<void, readonly Uint8Array[]> {
  const bytes = bytePieces()
  const columns = widths.map((width, index) => {
    const place = index + 1
    return `<col min="${place}" max="${place}" width="${width}" style="1" customWidth="1"/>`
  })
  bytes.add(
    `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`,
  )
  let number = 0
  for (const cells of rows) {
    if (!cells) {
      yield
      continue
    }
    number += 1
    bytes.add(rowXml(cells, number))
  }
  bytes.add('</sheetData></worksheet>')
  return bytes.pieces()
}

function rowXml(cells: readonly string[], number: number): string {
  const style = number === 1 ? 2 : 1
  const inner = cells.map((cell, column) => {
    const place = `${columnLetters(column)}${number}`
    if (cell === '') return `<c r="${place}" s="${style}"/>`
    const text = escaped(cell.slice(0, longestCell))
    return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
  })
  return `<row r="${number}">${inner.join('')}</row>`
}

/** A, B … Z, AA … */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(0x41 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}

/** `_x000D_` is an escape of its own in workbooks: its first sign is escaped instead. */
const escaped = (text: string): string =>
  xmlText(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
