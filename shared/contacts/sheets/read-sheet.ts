// Takes one sheet of a workbook to the text an import reads: the sheet asked for, or the likeliest.
import type { ReadOptions } from '../contact-types.ts'
import type { ReadFailure } from '../read-failure.ts'
import { findLayout } from '../reading/find-layout.ts'
import { runToEnd } from '../run-to-end.ts'
import { chooseSheet } from './choose-sheet.ts'
import { openOds } from './ods-reader.ts'
import { sheetBytes } from './sheet-bytes.ts'
import {
  type SheetInfo,
  type SheetKind,
  type SheetPlatform,
  type SheetReader,
  UnreadableSheet,
} from './sheet-reader.ts'
import { openXls } from './xls-reader.ts'
import { openXlsx } from './xlsx-reader.ts'

export type ChosenSheet = {
  readonly name: string
  /** Every sheet of the workbook, in its order. */
  readonly sheets: readonly SheetInfo[]
  /** Rows of it that a filter or somebody put out of sight; they are read like the others. */
  readonly hiddenRows: number
}

export type SheetText =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly sheet: ChosenSheet }
  | { readonly ok: false; readonly failure: ReadFailure }

export type SheetRequest = {
  readonly kind: SheetKind
  /** Its name, whatever its case; undefined takes the first one that is a list with phones. */
  readonly sheet: string | undefined
  readonly defaultCountry: string
  readonly platform: SheetPlatform
  /** Told once the first rows are there, with the text so far. */
  readonly onHead?: (bytes: Uint8Array) => void
  readonly onProgress?: (done: { readonly share: number; readonly rows: number }) => void
}

/** How the text of a sheet is to be read. */
export const sheetReadOptions = {
  encoding: 'utf-8',
  delimiter: '\t',
  lineNumbers: 'record',
} as const satisfies Partial<ReadOptions>

export async function readSheet(file: Uint8Array, request: SheetRequest): Promise<SheetText> {
  try {
    const reader = await openers[request.kind](file, request.platform)
    const layoutOf = (text: Uint8Array) =>
      runToEnd(findLayout(text, { ...sheetReadOptions, defaultCountry: request.defaultCountry }))
    const chosen = await chooseSheet(reader, request.sheet, layoutOf)
    const text = sheetBytes()
    let last = 0
    let hiddenRows = 0
    for await (const { rows, share } of reader.rows(chosen)) {
      for (const row of rows) {
        text.add(row)
        if (row.hidden) hiddenRows += 1
      }
      if (last === 0 && rows.length > 0) request.onHead?.(text.bytes())
      last = rows.at(-1)?.number ?? last
      request.onProgress?.({ share, rows: last })
    }
    const sheets = reader.sheets.map((info, index) =>
      index === chosen ? { ...info, rows: last } : info,
    )
    return {
      ok: true,
      bytes: text.bytes(),
      sheet: { name: reader.sheets[chosen]?.name ?? '', sheets, hiddenRows },
    }
  } catch (error) {
    if (error instanceof UnreadableSheet) return { ok: false, failure: error.failure }
    throw error
  }
}

const openers: Readonly<
  Record<SheetKind, (bytes: Uint8Array, platform: SheetPlatform) => Promise<SheetReader>>
> = { xlsx: openXlsx, ods: openOds, xls: openXls }
