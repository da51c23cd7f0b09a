// What Node gives the sheet reader: unpacking, and workbooks of old Excel.
import { readXls } from 'hucre/xlsx'
import type { SheetPlatform } from '../../shared/contacts/sheets/sheet-reader.ts'

export const sheetPlatform: SheetPlatform = {
  async *unpack(bytes, packing) {
    const packed = streamOf(bytes)
    const raw =
      packing === 'stored' ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'))
    yield* raw.pipeThrough(new TextDecoderStream())
  },
  readXls: (bytes) => readXls(bytes),
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes as Uint8Array<ArrayBuffer>)
      controller.close()
    },
  })
}
