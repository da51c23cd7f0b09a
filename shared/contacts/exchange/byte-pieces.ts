// Gathers text as UTF-8, in pieces that are joined once at the end.
import { putUtf8 } from '../reading/utf8-text.ts'

const pieceBytes = 1 << 20

export type BytePieces = {
  add(text: string): void
  length(): number
  pieces(): readonly Uint8Array[]
}

export function bytePieces(): BytePieces {
  const full: Uint8Array[] = []
  let piece = new Uint8Array(pieceBytes)
  let used = 0
  let before = 0
  const flush = (): void => {
    if (used > 0) full.push(piece.subarray(0, used))
    before += used
    piece = new Uint8Array(pieceBytes)
    used = 0
  }
  return {
    add(text) {
      for (let at = 0; at < text.length; at += 1) {
        if (used + 4 > pieceBytes) flush()
        const unit = text.charCodeAt(at)
        if (unit < 0x80) piece[used++] = unit
        else {
          const point = text.codePointAt(at) as number
          if (point > 0xffff) at += 1
          used = putUtf8(piece, used, point)
        }
      }
    },
    length: () => before + used,
    pieces() {
      flush()
      return full
    },
  }
}
