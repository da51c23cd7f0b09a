// Brings the bytes of a file into memory as they arrive, handing them on as they do.

/** Rejects with what the platform says when the file is gone, locked, or no longer what it was. */
export async function readBlob(
  blob: Blob,
  onBytes: (bytes: Uint8Array, arrived: number) => void,
): Promise<Uint8Array> {
  const reader = blob.stream().getReader({ mode: 'byob' })
  let memory = new Uint8Array(blob.size)
  let arrived = 0
  // A blob never gives more than its size. Its end is not asked for: Chromium 130 may leave that question open.
  while (arrived < blob.size) {
    // The stream takes the memory for as long as it writes into it: nothing is copied.
    const piece = await reader.read(memory.subarray(arrived))
    if (piece.value) memory = new Uint8Array(piece.value.buffer)
    if (piece.done) break
    arrived += piece.value.length
    onBytes(memory, arrived)
  }
  void reader.cancel().catch(() => undefined)
  return memory.subarray(0, arrived)
}
