// The least any import can do: reads a file, decodes it, and looks for its line ends.

self.onmessage = async ({ data: file }: MessageEvent<Blob | null>) => {
  self.postMessage(file ? await countLineEnds(file) : 0)
}

async function countLineEnds(file: Blob): Promise<number> {
  const decoder = new TextDecoder()
  const reader = file.stream().getReader()
  let lines = 0
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const text = decoder.decode(piece.value, { stream: true })
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  }
  return lines
}
