// Understands the `sep=;` line that Excel writes and obeys at the top of a file.
import { type Delimiter, delimiters } from '../contact-types.ts'
import { textFromUtf8 } from './utf8-text.ts'

export type SeparatorLine = { readonly delimiter: Delimiter; readonly next: number }

export function separatorLine(bytes: Uint8Array): SeparatorLine | null {
  const head = textFromUtf8(bytes, 0, Math.min(bytes.length, 16))
  const match = /^"?sep=(.)"?[^\S\t\r\n]*(?:\r\n|\r|\n|$)/i.exec(head)
  const delimiter = delimiters.find((known) => known === match?.[1])
  return match && delimiter ? { delimiter, next: Math.min(bytes.length, match[0].length) } : null
}
