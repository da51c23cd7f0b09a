// Reads a whole contact file: encoding, layout, every record; and proves that no line was lost.
import type {
  Conservation,
  ContactFile,
  Encoding,
  ReadOptions,
  ReadProgress,
  ReadResult,
} from '../contact-types.ts'
import type { ReadFailure } from '../read-failure.ts'
import type { ArrivedContacts } from './arriving-contacts.ts'
import { beginScan, previewOf, type RecordsBefore, recordsBefore } from './begin-scan.ts'
import { type ChosenEncoding, chooseEncoding, markBytesOf } from './choose-encoding.ts'
import { countLines } from './count-lines.ts'
import { fileKind } from './file-kind.ts'
import { type FileLayout, findLayout, mostColumns } from './find-layout.ts'
import { type RecordScan, scanRecords } from './scan-records.ts'
import { toUtf8 } from './to-utf8.ts'

/** A few milliseconds of work between two pauses. */
const pieceBytes = 1 << 19

/**
 * Pauses every few milliseconds of work with its progress, so that the caller can show it, stop, or
 * go on; the preview comes once, before the bulk of the records. Files below 4 GiB. `arrived` is
 * what was found of these bytes, under these options, while they arrived.
 */
export function* readContacts(
  fileBytes: Uint8Array,
  options: ReadOptions,
  arrived: ArrivedContacts | null = null,
): Generator<ReadProgress, ReadResult> {
  const kind = fileKind(fileBytes)
  if (kind !== 'text') return failed({ code: 'binary-file', kind })
  const known = options.encoding === undefined || options.encoding === 'utf-8' ? arrived : null
  const text = known
    ? { bytes: fileBytes.subarray(known.markBytes), encoding: 'utf-8' as const }
    : yield* decoded(fileBytes, options.encoding)
  if (!text) return failed({ code: 'binary-file', kind: 'binary' })
  const { bytes, encoding } = text
  const looked = lookedAt(bytes.length, bytes.length)
  const begun = known?.begun ?? null
  if (begun) begun.scan.cursor.bytes = bytes
  const layout = begun?.layout ?? (yield* mapped(findLayout(bytes, options), () => looked))
  const { columnCount } = layout
  if (columnCount > mostColumns) {
    return failed({ code: 'too-many-columns', columns: columnCount, most: mostColumns })
  }
  const before = recordsBefore(bytes, layout)
  const { scan } = begun ?? beginScan(bytes, layout)
  yield { ...progress(scan), preview: previewOf(layout, encoding) }
  while (scanRecords(scan, pieceBytes)) yield progress(scan)
  yield progress(scan)
  if (scan.rows === 0) {
    const isEmpty = before.titles === 0 && !saysAnything(layout)
    return failed({ code: isEmpty ? 'empty-file' : 'header-only' })
  }
  const lines = known?.lines ?? (yield* countedLines(bytes, scan))
  return { ok: true, file: contactFile({ encoding, layout, scan, before, lines }) }
}

/** A line of nothing but delimiters is no header. */
const saysAnything = ({ header }: FileLayout): boolean =>
  header?.cells.some((cell) => /[\p{L}\p{N}]/u.test(cell)) ?? false

const failed = (failure: ReadFailure): ReadResult => ({ ok: false, failure })

const lookedAt = (doneBytes: number, totalBytes: number): ReadProgress => ({
  stage: 'encoding',
  doneBytes,
  totalBytes,
  rows: 0,
})

function* decoded(
  fileBytes: Uint8Array,
  wanted: Encoding | undefined,
): Generator<ReadProgress, { bytes: Uint8Array; encoding: Encoding } | null> {
  const looked = (doneBytes: number): ReadProgress => lookedAt(doneBytes, fileBytes.length)
  const chosen: ChosenEncoding | null = wanted
    ? { encoding: wanted, markBytes: markBytesOf(fileBytes, wanted) }
    : yield* mapped(chooseEncoding(fileBytes), looked)
  if (!chosen) return null
  const { encoding, clean } = chosen
  const unmarked = fileBytes.subarray(chosen.markBytes)
  const bytes = clean ? unmarked : yield* mapped(toUtf8(unmarked, encoding), looked)
  return { bytes, encoding }
}

function* mapped<From, To, Result>(
  steps: Generator<From, Result>,
  change: (step: From) => To,
): Generator<To, Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield change(step.value)
  }
}

const progress = ({ cursor, rows }: RecordScan): ReadProgress => ({
  stage: 'records',
  doneBytes: cursor.next,
  totalBytes: cursor.bytes.length,
  rows,
})

function* countedLines(bytes: Uint8Array, scan: RecordScan): Generator<ReadProgress, number> {
  let lines = 0
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    lines += countLines(bytes, at, Math.min(bytes.length, at + pieceBytes))
    yield progress(scan)
  }
  return lines
}

type Found = {
  readonly encoding: Encoding
  readonly layout: FileLayout
  readonly scan: RecordScan
  readonly before: RecordsBefore
  readonly lines: number
}

function contactFile(found: Found): ContactFile {
  const { layout, scan } = found
  return {
    bytes: scan.cursor.bytes,
    encoding: found.encoding,
    delimiter: layout.delimiter,
    headerLine: layout.header?.line ?? null,
    columns: layout.columns,
    phoneColumns: layout.phoneColumns,
    rowCount: scan.rows,
    offsets: scan.offsets,
    lines: scan.lines,
    flags: scan.flags,
    damagedRecords: scan.damaged,
    conservation: conservationOf(found),
  }
}

function conservationOf({ layout, scan, before, lines }: Found): Conservation {
  const rejected = scan.damaged.length
  const accepted = scan.rows - rejected
  const blank = scan.blank + before.blank
  const header = layout.header ? 1 : 0
  const continuations = scan.continuations + before.continuations
  const records = accepted + rejected + blank + header + before.titles + layout.separator
  return {
    accepted,
    rejected,
    blank,
    header,
    titles: before.titles,
    separator: layout.separator,
    lines,
    continuations,
    holds: records === lines - continuations,
  }
}
