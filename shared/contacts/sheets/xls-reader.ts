// Reads the sheets of a workbook of Excel 97 to 2003, whose cells the platform takes out.
import { dateText } from './date-text.ts'
import { numberText } from './number-text.ts'
import { rowCollector } from './row-collector.ts'
import {
  damagedSheet,
  encryptedSheet,
  type SheetPlatform,
  type SheetReader,
  type XlsSheet,
} from './sheet-reader.ts'

/** Throws `UnreadableSheet`. */
export async function openXls(bytes: Uint8Array, platform: SheetPlatform): Promise<SheetReader> {
  if (isEncrypted(bytes)) throw encryptedSheet()
  const { sheets } = await platform.readXls(bytes).catch(() => {
    throw damagedSheet()
  })
  return {
    sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.length, hidden: false })),
    async *rows(sheet) {
      const collector = rowCollector()
      const { rows } = sheets[sheet] ?? { rows: [] }
      for (let row = 0; row < rows.length; row += 1) {
        rows[row]?.forEach((value, column) => {
          collector.put(row + 1, column, valueText(value))
        })
      }
      yield { rows: collector.take(true), share: 1 }
    },
  }
}

const unixEpochSerial = 25_569
const msPerDay = 86_400_000

/** What was a date is shown day first: the reader does not say how the sheet shows it. */
function valueText(value: XlsSheet['rows'][number][number]): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'boolean') return value ? 'VERDADERO' : 'FALSO'
  if (typeof value === 'string') return value
  const serial = value.getTime() / msPerDay + unixEpochSerial
  const hasTime = Math.abs(serial - Math.round(serial)) > 1e-6
  const format = hasTime ? (serial < 1 ? 'h:mm' : 'dd/mm/yyyy h:mm') : 'dd/mm/yyyy'
  return dateText(serial, format, false) ?? ''
}

const fileHeader = 0x0809
const filePassword = 0x002f
const sectorBytes = 512

/** A newer workbook inside the old container is encrypted; an old one says so near its start. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat()
  for (let at = 0; at + sectorBytes <= bytes.length; at += 128) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = sectorBytes; at + sectorBytes <= bytes.length; at += sectorBytes) {
    if (view.getUint16(at, true) === fileHeader && startsEncrypted(view, at)) return true
  }
  return false
}

function startsEncrypted(view: DataView, start: number): boolean {
  const end = Math.min(start + sectorBytes, view.byteLength - 4)
  for (let at = start; at < end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === filePassword) return true
  }
  return false
}
