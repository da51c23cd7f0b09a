// Takes a file from its bytes to a judged table, telling how far it has got.
import { guessedCountryColumn } from '../../../../shared/contacts/check-contacts.ts'
import type { ContactFile, ReadOptions } from '../../../../shared/contacts/contact-types.ts'
import type { ReadFailure } from '../../../../shared/contacts/read-failure.ts'
import { arrivingContacts } from '../../../../shared/contacts/reading/arriving-contacts.ts'
import { sheetKind } from '../../../../shared/contacts/reading/file-kind.ts'
import { readContacts } from '../../../../shared/contacts/reading/read-contacts.ts'
import {
  type ChosenSheet,
  readSheet,
  sheetReadOptions,
} from '../../../../shared/contacts/sheets/read-sheet.ts'
import { type ContactTable, openTable } from '../../../../shared/contacts/table/contact-table.ts'
import { sketchSheet } from './early-sketch.ts'
import { paced } from './paced.ts'
import type { RequestOf } from './protocol.ts'
import { readBlob } from './read-blob.ts'
import { createReadProgress, sketchOf } from './read-progress.ts'
import { sheetPlatform } from './sheet-platform.ts'
import type { OpenedFile, TableProgress } from './table-facts.ts'

export type Asked = {
  readonly signal: AbortSignal
  readonly onProgress: (progress: TableProgress) => void
}

export type OpenResult =
  | {
      readonly ok: true
      /** Of a workbook, the text of its sheet. */
      readonly textBytes: Uint8Array
      readonly sheet: ChosenSheet | null
      readonly table: ContactTable
    }
  | { readonly ok: false; readonly failure: ReadFailure }

/** The bytes could not be had: the file moved, or another program holds it. */
export class UnreadableFile extends Error {}

export async function openFile(
  request: RequestOf<'read'>,
  { signal, onProgress }: Asked,
): Promise<OpenResult> {
  const { file: blob, country } = request
  const progress = createReadProgress(onProgress)
  const { sheet: _, ...chosen } = request.choices
  const arriving = arrivingContacts({ ...chosen, defaultCountry: country }, blob.size)
  const fileBytes = await bytesOf(blob, (bytes, arrived) => {
    const preview = arriving.add(bytes, arrived)
    if (preview) progress.sketched(sketchOf(preview))
    progress.arrived(arrived / blob.size)
  })
  const text = await textOf(fileBytes, request, progress)
  if (!text.ok) return text
  const options = { ...text.options, defaultCountry: country }
  const arrived = text.sheet ? null : arriving.end(fileBytes)
  const reading = readContacts(text.bytes, options, arrived)
  const read = await paced(reading, { signal, onStep: progress.read })
  if (!read.ok) return read
  const { phoneColumns } = read.file
  const countryColumn = guessedCountryColumn(read.file)
  const settings = { defaultCountry: country, phoneColumns, countryColumn }
  const table = await paced(openTable(read.file, settings), { signal, onStep: progress.judged })
  return { ok: true, textBytes: text.bytes, sheet: text.sheet, table }
}

type ListText =
  | {
      readonly ok: true
      readonly bytes: Uint8Array
      readonly sheet: ChosenSheet | null
      readonly options: Omit<ReadOptions, 'defaultCountry'>
    }
  | Extract<OpenResult, { readonly ok: false }>

/** What a file is, its bytes say: workbooks are sent around under any name. */
async function textOf(
  bytes: Uint8Array,
  { choices, country }: RequestOf<'read'>,
  progress: ReturnType<typeof createReadProgress>,
): Promise<ListText> {
  const { sheet, ...options } = choices
  const kind = sheetKind(bytes)
  if (!kind) return { ok: true, bytes, sheet: null, options }
  const platform = sheetPlatform
  const text = await readSheet(bytes, {
    ...{ kind, sheet, defaultCountry: country, platform },
    onProgress: progress.unpacked,
    onHead(head) {
      progress.sketched(sketchSheet(head, country))
    },
  })
  return text.ok ? { ...text, options: { ...options, ...sheetReadOptions } } : text
}

async function bytesOf(
  blob: Blob,
  onBytes: (bytes: Uint8Array, arrived: number) => void,
): Promise<Uint8Array> {
  try {
    return await readBlob(blob, onBytes)
  } catch (cause) {
    throw new UnreadableFile('The file could not be read', { cause })
  }
}

/** What the window is told of a file whose rows stay here. */
export function openedFile(file: ContactFile, sheet: ChosenSheet | null): OpenedFile {
  const { encoding, delimiter, headerLine, columns, phoneColumns, rowCount, conservation } = file
  return {
    sheet,
    encoding,
    delimiter,
    headerLine,
    columns,
    phoneColumns,
    rowCount,
    conservation,
    firstDamage: file.damagedRecords[0] ?? null,
  }
}
