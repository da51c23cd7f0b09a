// Scans the XML of one part of a workbook as it unpacks, never more of it than its zip declared.
import {
  damagedSheet,
  oversizedSheet,
  type SheetPlatform,
  UnreadableSheet,
} from './sheet-reader.ts'
import { type XmlHandler, xmlScanner } from './xml-scanner.ts'
import type { ZipPart } from './zip-parts.ts'

/** Yields 0 to 1 of the part after each piece; stopping early leaves the rest packed. */
export async function* scanPart(
  part: ZipPart | undefined,
  handler: XmlHandler,
  { unpack }: SheetPlatform,
): AsyncGenerator<number, void> {
  if (!part) throw damagedSheet()
  const scanner = xmlScanner(handler)
  let scanned = 0
  try {
    for await (const piece of unpack(part.bytes, part.packing)) {
      scanned += piece.length
      if (scanned > part.unpackedBytes) throw oversizedSheet()
      scanner.push(piece)
      yield Math.min(1, scanned / part.unpackedBytes)
    }
  } catch (error) {
    throw error instanceof UnreadableSheet ? error : damagedSheet()
  }
  scanner.end()
}

/** The same, for parts that are small or needed whole. */
export async function scanWholePart(
  part: ZipPart | undefined,
  handler: XmlHandler,
  platform: SheetPlatform,
): Promise<void> {
  for await (const _ of scanPart(part, handler, platform));
}
