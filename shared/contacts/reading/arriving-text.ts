// Looks at a file's bytes while they arrive: whether they are UTF-8 so far, and how many lines.
import { checkUtf8 } from './check-utf8.ts'
import { countLines } from './count-lines.ts'

/** What was found of a whole file while it arrived, so that it need not be looked at again. */
export type CheckedText = {
  /** Bytes of a UTF-8 mark. */
  readonly markBytes: 0 | 3
  readonly lines: number
}

export type ArrivingText = {
  /** `bytes` holds `arrived` bytes of the file so far. */
  readonly add: (bytes: Uint8Array, arrived: number) => void
  readonly isUtf8SoFar: () => boolean
  /** Of all its bytes; null for what is not UTF-8 text through and through. */
  readonly end: (bytes: Uint8Array) => CheckedText | null
}

/** A character or a line end that has not arrived whole is looked at with the next bytes. */
const longestCharacter = 4

export function arrivingText(): ArrivingText {
  let checked = 0
  let counted = 0
  let lines = 0
  let isUtf8 = true

  function look(bytes: Uint8Array, to: number): void {
    if (!isUtf8 || to <= counted) return
    lines += countLines(bytes, counted, to)
    isUtf8 = bytes.subarray(counted, to).indexOf(0) < 0
    counted = to
    if (!isUtf8 || checked >= to) return
    checked = checkUtf8(bytes, checked, to)
    isUtf8 = checked >= 0
  }

  return {
    add: (bytes, arrived) => look(bytes, arrived - longestCharacter),
    isUtf8SoFar: () => isUtf8,
    end(bytes) {
      look(bytes, bytes.length)
      if (!isUtf8) return null
      const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
      return { markBytes: isMarked ? 3 : 0, lines }
    },
  }
}
