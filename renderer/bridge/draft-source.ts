// Takes the file of a draft to the main process and back, in bounded copied chunks.
import { draftChunkBytes } from '../../shared/drafts/draft.ts'
import type { Call } from './call.ts'

/** Answers the source's id. A buffer that is transferred would arrive empty: chunks are copied. */
export async function keepSource(call: Call, source: Blob): Promise<string> {
  const { sourceId } = await call('drafts.begin-source', { size: source.size })
  for (let offset = 0; offset < source.size; offset += draftChunkBytes) {
    const chunk = source.slice(offset, offset + draftChunkBytes)
    const bytes = new Uint8Array(await chunk.arrayBuffer())
    await call('drafts.append-source', { sourceId, offset, bytes })
  }
  return sourceId
}

export async function keptSource(call: Call, sourceId: string): Promise<Blob> {
  const chunks: BlobPart[] = []
  for (let offset = 0; ; ) {
    const { bytes } = await call('drafts.read-source', { sourceId, offset })
    if (bytes.length === 0) return new Blob(chunks)
    chunks.push(new Uint8Array(bytes))
    offset += bytes.length
  }
}
