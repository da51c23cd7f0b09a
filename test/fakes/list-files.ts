// Files of lists as the window hands them over: in chunks, and back again.
import { fileChunkBytes } from '../../shared/lists/list-file.ts'
import type { AppAtWork } from './app-at-work.ts'

export const bytesOf = (size: number, first = 0) =>
  Uint8Array.from({ length: size }, (_, index) => (index * 7 + first) % 251)

/** Answers the id of the file. */
export async function giveFile(work: AppAtWork, bytes: Uint8Array): Promise<string> {
  const { sourceId } = await work.call('list-file.begin', { size: bytes.length })
  for (let offset = 0; offset < bytes.length; offset += fileChunkBytes) {
    const chunk = bytes.slice(offset, offset + fileChunkBytes)
    await work.call('list-file.append', { sourceId, offset, bytes: chunk })
  }
  return sourceId
}

export async function readFile(work: AppAtWork, sourceId: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for (let offset = 0; ; ) {
    const { bytes } = await work.call('list-file.read', { sourceId, offset })
    if (bytes.length === 0) return Buffer.concat(chunks)
    chunks.push(bytes)
    offset += bytes.length
  }
}

/** Rows of a table, whoever they belong to. */
export const countIn = (work: AppAtWork, table: string) =>
  Number(work.workspace.peek().prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n)

/** Everything these tables hold, as whoever steals the file would see it. */
export function plainlyIn(work: AppAtWork, tables: readonly string[]): string {
  return tables
    .flatMap((table) => work.workspace.peek().prepare(`SELECT * FROM ${table}`).all())
    .flatMap(Object.values)
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value))
    .join('\n')
}
