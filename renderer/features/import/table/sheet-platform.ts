// What the browser gives the sheet reader: unpacking, and workbooks of old Excel.
import type { SheetPlatform } from '../../../../shared/contacts/sheets/sheet-reader.ts'

export const sheetPlatform: SheetPlatform = {
  async *unpack(bytes, packing) {
    const packed = streamOf(bytes)
    const raw =
      packing === 'stored' ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'))
    const reader = raw.pipeThrough(new TextDecoderStream()).getReader()
    try {
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        yield piece.value
      }
    } finally {
      await reader.cancel().catch(() => {})
    }
  },
  /** Few workbooks are that old: the code for them is fetched when one comes. */
  async readXls(bytes) {
    const { readXls } = await import('hucre/xlsx')
    return readXls(bytes)
  },
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes as Uint8Array<ArrayBuffer>)
      controller.close()
    },
  })
}
