// Reads an answer's body as a stream: decompressed, capped, and decoded to text.
import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** Bytes after decompression: a small answer can swell a thousandfold. */
export const MAX_ANSWER_BYTES = 8 * 1024 * 1024

export class AnswerTooLarge extends Error {}
export class AnswerUnreadable extends Error {}

type Headers = Readonly<Record<string, string>>

/** Throws AnswerTooLarge, AnswerUnreadable, or whatever broke the connection. */
export async function readAnswer(body: Readable, headers: Headers): Promise<string> {
  const decoder = decoderFor(headers['content-encoding'])
  const plain = decoder === null ? body : pipeline(body, decoder, () => {})
  const chunks: Buffer[] = []
  let total = 0
  for await (const chunk of plain as AsyncIterable<Buffer>) {
    total += chunk.length
    if (total > MAX_ANSWER_BYTES) throw new AnswerTooLarge()
    chunks.push(chunk)
  }
  return decodeText(Buffer.concat(chunks), headers['content-type'])
}

/** An empty body whose end was only marked by the connection closing may have been cut. */
export function isEndUncertain(status: number, text: string, headers: Headers): boolean {
  const isFramed = 'content-length' in headers || 'transfer-encoding' in headers
  return text === '' && !isFramed && status !== 204 && status !== 205 && status !== 304
}

function decoderFor(encoding: string | undefined): Transform | null {
  switch (encoding?.trim().toLowerCase() ?? '') {
    case '':
    case 'identity':
      return null
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      throw new AnswerUnreadable()
  }
}

function decodeText(bytes: Buffer, contentType: string | undefined): string {
  const charset = /charset=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder('utf-8').decode(bytes)
  }
}
