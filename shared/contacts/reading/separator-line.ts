// Understands the `sep=;` line that Excel writes and obeys at the top of a file.
import { type Delimiter, delimiters } from '../contact-types.ts'
import { textFromUtf8 } from './utf8-text.ts'

export type SeparatorLine = { readonly delimiter: Delimiter; readonly next: number }

/** More blanks after the sign than this, and the line is one like any other. */
const longestLine = 64

export function separatorLine(bytes: Uint8Array): SeparatorLine | null {
  const head = textFromUtf8(bytes, 0, Math.min(bytes.length, longestLine))
  // Signs of one byte only: the length of what matches is where the next line begins.
  const match = /^"?sep=([,;\t|])"? *(?:\r\n|\r|\n|$)/i.exec(head)
  const delimiter = delimiters.find((known) => known === match?.[1])
  if (!match || !delimiter) return null
  const next = match[0].length
  const isWhole = next < head.length || head.length === bytes.length
  return isWhole ? { delimiter, next } : null
}
