// Sets switches ("fuses") in an Electron program's own file.
import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs'

const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')
const chunkBytes = 8 << 20
/** After the sentinel: one byte of version, one of length, then a '0' or '1' for each fuse. */
const headerBytes = sentinel.length + 2

/** `fuses` are named by their position in the wire. */
export function setFuses(program: string, fuses: Readonly<Record<number, '0' | '1'>>): void {
  const file = openSync(program, 'r+')
  try {
    const wire = findWire(file, statSync(program).size)
    for (const [position, value] of Object.entries(fuses)) {
      writeSync(file, value, wire + headerBytes + Number(position))
    }
  } finally {
    closeSync(file)
  }
}

function findWire(file: number, size: number): number {
  const chunk = Buffer.alloc(chunkBytes)
  // Chunks overlap, so that a wire on a border is seen whole.
  for (let start = 0; start < size; start += chunkBytes - headerBytes) {
    const length = readSync(file, chunk, 0, chunkBytes, start)
    const at = chunk.subarray(0, length).indexOf(sentinel)
    if (at < 0 || at + headerBytes > length) continue
    if (chunk[at + sentinel.length] !== 1) throw new Error('The fuse wire has an unknown version')
    return start + at
  }
  throw new Error('The program has no fuse wire')
}
