// Opens the bytes of a workbook as the window and the command line do, and says what came of it.
import { sheetPlatform } from '../../../../../electron/cli/sheet-platform.ts'
import type { ReadFailure } from '../../../../../shared/contacts/read-failure.ts'
import { sheetKind } from '../../../../../shared/contacts/reading/file-kind.ts'
import { readContacts } from '../../../../../shared/contacts/reading/read-contacts.ts'
import { runToEnd } from '../../../../../shared/contacts/run-to-end.ts'
import {
  readSheet,
  type SheetText,
  sheetReadOptions,
} from '../../../../../shared/contacts/sheets/read-sheet.ts'
import { type ContactTable, openTable } from '../../../../../shared/contacts/table/contact-table.ts'

export async function sheetText(file: Uint8Array, sheet?: string): Promise<SheetText> {
  const kind = sheetKind(file)
  if (!kind) throw new Error('This is no workbook')
  return readSheet(file, { kind, sheet, defaultCountry: 'CO', platform: sheetPlatform })
}

export async function failureOf(file: Uint8Array, sheet?: string): Promise<ReadFailure | null> {
  const text = await sheetText(file, sheet)
  return text.ok ? null : text.failure
}

/** The text an import would read: a line a row, cells between tabs. */
export async function textOf(file: Uint8Array, sheet?: string): Promise<string> {
  const text = await sheetText(file, sheet)
  if (!text.ok) throw new Error(text.failure.code)
  return new TextDecoder().decode(text.bytes)
}

export async function tableOf(file: Uint8Array): Promise<ContactTable> {
  const text = await sheetText(file)
  if (!text.ok) throw new Error(text.failure.code)
  const options = { ...sheetReadOptions, defaultCountry: 'CO' }
  const read = runToEnd(readContacts(text.bytes, options))
  if (!read.ok) throw new Error(read.failure.code)
  const { phoneColumns } = read.file
  return runToEnd(openTable(read.file, { defaultCountry: 'CO', phoneColumns }))
}
