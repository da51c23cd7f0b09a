// Brings the bytes of a file into memory as they arrive, handing them on as they do.

/** Rejects with what the platform says when the file is gone or locked. */
export async function readBlob(
  blob: Blob,
  onBytes: (bytes: Uint8Array, arrived: number) => void,
): Promise<Uint8Array> {
  const reader = blob.stream().getReader({ mode: 'byob' })
  // One more than it says: so its end is noticed without making room for more.
  let memory = new Uint8Array(blob.size + 1)
  let arrived = 0
  for (;;) {
    // A file that is still being written can be longer than it said.
    if (arrived === memory.length) memory = enlarged(memory)
    // The stream takes the memory for as long as it writes into it: nothing is copied.
    const piece = await reader.read(memory.subarray(arrived))
    if (!piece.value) return memory.subarray(0, arrived)
    memory = new Uint8Array(piece.value.buffer)
    if (piece.done) return memory.subarray(0, arrived)
    arrived += piece.value.length
    onBytes(memory, arrived)
  }
}

function enlarged(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2)
  larger.set(bytes)
  return larger
}
