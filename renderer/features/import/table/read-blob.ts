// Brings the bytes of a file into memory as they arrive, handing them on as they do.

/** Small enough for the processor's cache. */
const boxBytes = 1 << 18

/** Rejects with what the platform says when the file is gone, locked, or no longer what it was. */
export async function readBlob(
  blob: Blob,
  onBytes: (bytes: Uint8Array, arrived: number) => void,
): Promise<Uint8Array> {
  const reader = blob.stream().getReader({ mode: 'byob' })
  const memory = new Uint8Array(blob.size)
  // The stream takes what it is given for as long as it fills it. Were that the whole memory, each
  // time would count as so much memory more, and the platform would look for rubbish without end.
  let box = new Uint8Array(boxBytes)
  let arrived = 0
  // A blob never gives more than its size. Its end is not asked for: Chromium 130 may leave that question open.
  while (arrived < blob.size) {
    const piece = await reader.read(box)
    if (!piece.value) break
    memory.set(piece.value, arrived)
    arrived += piece.value.length
    if (piece.done) break
    box = new Uint8Array(piece.value.buffer)
    onBytes(memory, arrived)
  }
  void reader.cancel().catch(() => undefined)
  return memory.subarray(0, arrived)
}
