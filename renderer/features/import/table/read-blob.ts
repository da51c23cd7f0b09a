// Brings the bytes of a file into memory as they arrive, handing them on as they do.

/** Rejects with what the platform says when the file is gone or locked. */
export async function readBlob(
  blob: Blob,
  onBytes: (bytes: Uint8Array, arrived: number) => void,
): Promise<Uint8Array> {
  let bytes = new Uint8Array(blob.size)
  let length = 0
  const reader = blob.stream().getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const { value } = piece
    // A file that is still being written can be longer than it said.
    if (length + value.length > bytes.length) bytes = enlarged(bytes, length + value.length)
    bytes.set(value, length)
    length += value.length
    onBytes(bytes, length)
  }
  return bytes.subarray(0, length)
}

function enlarged(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2))
  larger.set(bytes)
  return larger
}
