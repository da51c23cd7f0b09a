// Reads the contacts of a UTF-8 file while its bytes arrive, as far as the bytes to come cannot matter.
import type { FilePreview, ReadOptions } from '../contact-types.ts'
import { runToEnd } from '../run-to-end.ts'
import { arrivingText, type CheckedText, utf8MarkBytes } from './arriving-text.ts'
import { type BegunScan, beginScan, previewOf } from './begin-scan.ts'
import { fileKind } from './file-kind.ts'
import { findLayout, mostColumns } from './find-layout.ts'
import { holdsSample } from './sample-records.ts'
import { scanRecords } from './scan-records.ts'
import { separatorLine } from './separator-line.ts'

/** What was found of a whole file, so that it need not be looked for again. */
export type ArrivedContacts = CheckedText & {
  /** Null when the file was too short, or could be read otherwise than was thought. */
  readonly begun: BegunScan | null
}

export type ArrivingContacts = {
  /** `bytes` holds `arrived` bytes of the file so far. Answers the first rows, once. */
  readonly add: (bytes: Uint8Array, arrived: number) => FilePreview | null
  /** Of all its bytes; null for what is not UTF-8 text through and through. */
  readonly end: (bytes: Uint8Array) => ArrivedContacts | null
}

/** A file that is shorter is there at once. */
const fewestBytes = 1 << 14

/** `totalBytes` is how many will arrive, as far as that is known. */
export function arrivingContacts(options: ReadOptions, totalBytes: number): ArrivingContacts {
  const text = arrivingText()
  const { encoding = 'utf-8' } = options
  let mayBegin = encoding === 'utf-8'
  let begun: BegunScan | null = null
  /** First records that are not there whole are not looked for again with every few bytes. */
  let looksAgainAt = fewestBytes
  /** A record that is not there whole is not looked at again for every few bytes of it. */
  let waitsFor = 0

  function begin(bytes: Uint8Array): FilePreview | null {
    if (!mayBegin || bytes.length < looksAgainAt) return null
    looksAgainAt = 2 * bytes.length
    if (!holdsSample(bytes, separatorLine(bytes)?.next ?? 0)) return null
    mayBegin = false
    if (fileKind(bytes) !== 'text') return null
    const layout = runToEnd(findLayout(bytes, options))
    if (layout.columnCount > mostColumns) return null
    begun = beginScan(bytes, layout, totalBytes - bytes.byteOffset)
    return previewOf(layout, 'utf-8')
  }

  function scanOn({ scan }: BegunScan, bytes: Uint8Array): void {
    if (bytes.length < waitsFor) return
    const { cursor } = scan
    cursor.bytes = bytes
    scanRecords(scan, bytes.length, true)
    waitsFor = cursor.next + 2 * (bytes.length - cursor.next)
  }

  return {
    add(memory, arrived) {
      text.add(memory, arrived)
      if (!text.isUtf8SoFar()) {
        mayBegin = false
        begun = null
        return null
      }
      const bytes = memory.subarray(utf8MarkBytes(memory), arrived)
      const preview = begun ? null : begin(bytes)
      if (begun) scanOn(begun, bytes)
      return preview
    },
    end(bytes) {
      const checked = text.end(bytes)
      return checked && { ...checked, begun }
    },
  }
}
