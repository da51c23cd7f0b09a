// Counts physical lines and nothing else, so that the sum of an import can be checked against it.

/** A line end is LF, CR or CR LF; bytes after the last one are a line too. */
export function countLines(bytes: Uint8Array, from: number, to: number): number {
  let lines = 0
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number
    if (byte === 0x0a || (byte === 0x0d && bytes[at + 1] !== 0x0a)) lines += 1
  }
  const last = bytes[to - 1]
  const open = to === bytes.length && to > 0 && last !== 0x0a && last !== 0x0d
  return open ? lines + 1 : lines
}
