// Takes a file from its bytes to a judged table, telling how far it has got.
import type { ContactFile, ReadFailure } from '../../../../shared/contacts/contact-types.ts'
import { readContacts } from '../../../../shared/contacts/reading/read-contacts.ts'
import { type ContactTable, openTable } from '../../../../shared/contacts/table/contact-table.ts'
import { paced } from './paced.ts'
import type { RequestOf } from './protocol.ts'
import { readBlob } from './read-blob.ts'
import { createReadProgress } from './read-progress.ts'
import type { OpenedFile, TableProgress } from './table-facts.ts'

export type Asked = {
  readonly signal: AbortSignal
  readonly onProgress: (progress: TableProgress) => void
}

export type OpenResult =
  | { readonly ok: true; readonly fileBytes: Uint8Array; readonly table: ContactTable }
  | { readonly ok: false; readonly failure: ReadFailure }

/** The bytes could not be had: the file moved, or another program holds it. */
export class UnreadableFile extends Error {}

export async function openFile(
  { file: blob, choices, country }: RequestOf<'read'>,
  { signal, onProgress }: Asked,
): Promise<OpenResult> {
  const progress = createReadProgress(onProgress)
  const fileBytes = await bytesOf(blob, (bytes) => progress.arrived(bytes / blob.size))
  const reading = readContacts(fileBytes, { ...choices, defaultCountry: country })
  const read = await paced(reading, { signal, onStep: progress.read })
  if (!read.ok) return read
  const settings = { defaultCountry: country, phoneColumns: read.file.phoneColumns }
  const table = await paced(openTable(read.file, settings), { signal, onStep: progress.judged })
  return { ok: true, fileBytes, table }
}

async function bytesOf(blob: Blob, onBytes: (bytes: number) => void): Promise<Uint8Array> {
  try {
    return await readBlob(blob, onBytes)
  } catch (cause) {
    throw new UnreadableFile('The file could not be read', { cause })
  }
}

/** What the window is told of a file whose rows stay here. */
export function openedFile(file: ContactFile): OpenedFile {
  const { encoding, delimiter, headerLine, columns, phoneColumns, rowCount, conservation } = file
  return {
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
