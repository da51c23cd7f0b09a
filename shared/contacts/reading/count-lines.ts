// Counts physical lines and nothing else, so that the sum of an import can be checked against it.

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** A line end is LF, CR or CR LF; bytes after the last one are a line too. */
export function countLines(bytes: Uint8Array, from: number, to: number): number {
  const piece = bytes.subarray(from, to)
  let lines = 0
  for (let at = piece.indexOf(lineFeed); at >= 0; at = piece.indexOf(lineFeed, at + 1)) lines += 1
  for (
    let at = piece.indexOf(carriageReturn);
    at >= 0;
    at = piece.indexOf(carriageReturn, at + 1)
  ) {
    if (bytes[from + at + 1] !== lineFeed) lines += 1
  }
  const last = bytes[to - 1]
  const open = to === bytes.length && to > 0 && last !== lineFeed && last !== carriageReturn
  return open ? lines + 1 : lines
}
