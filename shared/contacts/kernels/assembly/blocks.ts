// Looks at the bytes of the window in blocks of 64, as many as a number has bits.
import { window } from './layout'

export const blockBytes: u32 = 64

/** A bit for each byte of the block at `at` that is this one. */
export function placesOf(byte: u32, at: u32): u64 {
  const sign = i8x16.splat(i8(byte))
  return (
    places16(sign, at) |
    (places16(sign, at + 16) << 16) |
    (places16(sign, at + 32) << 32) |
    (places16(sign, at + 48) << 48)
  )
}

function places16(sign: v128, at: u32): u64 {
  return u64(i8x16.bitmask(i8x16.eq(v128.load(window + at), sign)))
}

/** No sign that means anything is found after the last byte. */
export function endWindow(length: u32): void {
  for (let at: u32 = 0; at < blockBytes; at += 16) {
    v128.store(window + length + at, i8x16.splat(0x20))
  }
}
