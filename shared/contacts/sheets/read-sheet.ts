// Takes one sheet of a workbook to the text an import reads: the sheet asked for, or the likeliest.
import type { ReadOptions } from '../contact-types.ts'
import type { ReadFailure } from '../read-failure.ts'
import { findLayout } from '../reading/find-layout.ts'
import { runToEnd } from '../run-to-end.ts'
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
}

export type SheetText =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly sheet: ChosenSheet }
  | { readonly ok: false; readonly failure: ReadFailure }

export type SheetRequest = {
  readonly kind: SheetKind
  /** Its name, whatever its case; undefined takes the first one with a phone column. */
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

/** Rows of each sheet that are looked at for phones. */
const sampledRows = 100

export async function readSheet(file: Uint8Array, request: SheetRequest): Promise<SheetText> {
  try {
    const reader = await openers[request.kind](file, request.platform)
    const chosen = await chooseSheet(reader, request)
    const text = sheetBytes()
    let last = 0
    for await (const { rows, share } of reader.rows(chosen)) {
      for (const row of rows) text.add(row)
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
      sheet: { name: reader.sheets[chosen]?.name ?? '', sheets },
    }
  } catch (error) {
    if (error instanceof UnreadableSheet) return { ok: false, failure: error.failure }
    throw error
  }
}

const openers: Readonly<
  Record<SheetKind, (bytes: Uint8Array, platform: SheetPlatform) => Promise<SheetReader>>
> = { xlsx: openXlsx, ods: openOds, xls: openXls }

async function chooseSheet(
  reader: SheetReader,
  { sheet, defaultCountry }: SheetRequest,
): Promise<number> {
  const { sheets } = reader
  if (sheet !== undefined) {
    const wanted = sheet.trim().toLowerCase()
    const found = sheets.findIndex(({ name }) => name.trim().toLowerCase() === wanted)
    if (found >= 0) return found
    const names = sheets.map(({ name }) => name)
    throw new UnreadableSheet({ code: 'unknown-sheet', sheet, sheets: names })
  }
  let firstFilled = -1
  for (let index = 0; index < sheets.length && sheets.length > 1; index += 1) {
    const sample = await sampleOf(reader, index)
    if (sample.length > 0 && firstFilled < 0) firstFilled = index
    const layout = runToEnd(findLayout(sample, { ...sheetReadOptions, defaultCountry }))
    if (layout.phoneColumns.length > 0) return index
  }
  return Math.max(0, firstFilled)
}

/** A sheet that cannot be read is no candidate, and no reason to give up the others. */
async function sampleOf(reader: SheetReader, sheet: number): Promise<Uint8Array> {
  const text = sheetBytes()
  try {
    let taken = 0
    for await (const { rows } of reader.rows(sheet)) {
      for (const row of rows.slice(0, sampledRows - taken)) text.add(row)
      taken += rows.length
      if (taken >= sampledRows) break
    }
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error
    return new Uint8Array()
  }
  return text.bytes()
}
