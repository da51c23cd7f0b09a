// Takes a file of problem rows that comes back, a workbook or a text, to what can be read as rows.
import type { ReadOptions } from '../contact-types.ts'
import type { ReadFailure } from '../read-failure.ts'
import { sheetKind } from '../reading/file-kind.ts'
import { readSheet, sheetReadOptions } from '../sheets/read-sheet.ts'
import type { SheetPlatform } from '../sheets/sheet-reader.ts'

export type ReturnedText =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly options: ReadOptions }
  | { readonly ok: false; readonly failure: ReadFailure }

/** Its names stand in the first line: that is how it left. */
export async function returnedText(
  bytes: Uint8Array,
  platform: SheetPlatform,
): Promise<ReturnedText> {
  const options = { defaultCountry: 'CO', header: 1 } as const
  const kind = sheetKind(bytes)
  if (!kind) return { ok: true, bytes, options }
  const request = { kind, sheet: undefined, defaultCountry: 'CO', platform }
  const text = await readSheet(bytes, request)
  return text.ok ? { ...text, options: { ...options, ...sheetReadOptions } } : text
}
