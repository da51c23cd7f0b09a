// Short ways to read, check and open contact texts in tests.
import { checkContacts } from '../../../../shared/contacts/check-contacts.ts'
import type {
  CheckOptions,
  CheckResult,
  ContactFile,
  ReadOptions,
} from '../../../../shared/contacts/contact-types.ts'
import { readContacts } from '../../../../shared/contacts/reading/read-contacts.ts'
import { runToEnd } from '../../../../shared/contacts/run-to-end.ts'
import { type ContactTable, openTable } from '../../../../shared/contacts/table/contact-table.ts'

export const colombia: ReadOptions = { defaultCountry: 'CO' }

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

export function readFileOf(
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): ContactFile {
  const result = runToEnd(readContacts(bytesOf(content), { ...colombia, ...options }))
  if (!result.ok) throw new Error(result.failure.code)
  return result.file
}

export function failureOf(content: string | Uint8Array, options: Partial<CheckOptions> = {}) {
  const result = checkContacts(bytesOf(content), { ...colombia, ...options })
  return result.ok ? null : result.failure
}

export function checkOf(
  content: string | Uint8Array,
  options: Partial<CheckOptions> = {},
): Extract<CheckResult, { ok: true }> {
  const result = checkContacts(bytesOf(content), { ...colombia, ...options })
  if (!result.ok) throw new Error(result.failure.code)
  return result
}

export function tableOf(
  content: string | Uint8Array,
  options: Partial<ReadOptions> & { readonly phoneColumns?: readonly number[] } = {},
): ContactTable {
  const { phoneColumns, ...reading } = options
  const file = readFileOf(content, reading)
  const { defaultCountry } = { ...colombia, ...reading }
  const settings = { defaultCountry, phoneColumns: phoneColumns ?? file.phoneColumns }
  return runToEnd(openTable(file, settings))
}

/** Every row's cells, as a plain table of texts. */
export const cellsOf = (table: ContactTable): string[][] =>
  Array.from({ length: table.rowCount }, (_, row) => table.cells(row))
