// Shows the first rows of a large file as soon as its beginning has arrived, whatever the rest holds.
import type { ReadOptions } from '../../../../shared/contacts/contact-types.ts'
import { fileKind } from '../../../../shared/contacts/reading/file-kind.ts'
import { findLayout } from '../../../../shared/contacts/reading/find-layout.ts'
import { runToEnd } from '../../../../shared/contacts/run-to-end.ts'
import { sheetReadOptions } from '../../../../shared/contacts/sheets/read-sheet.ts'
import type { RequestOf } from './protocol.ts'
import { sketchOf } from './read-progress.ts'
import type { Sketch } from './table-facts.ts'

/** Enough for the rows that a layout is guessed from; a smaller file is there before it is drawn. */
const headBytes = 256 * 1024

/** The first rows of a sheet, whose text has begun. */
export const sketchSheet = (head: Uint8Array, defaultCountry: string): Sketch | null =>
  sketchHead(head, { ...sheetReadOptions, defaultCountry })

/** Returns what to do with the bytes so far, while they look like UTF-8; it sketches once. */
export function earlySketch(
  { file, choices, country }: RequestOf<'read'>,
  onSketch: (sketch: Sketch) => void,
): (bytes: Uint8Array, arrived: number) => void {
  const { sheet: _, ...options } = choices
  const isOther = options.encoding !== undefined && options.encoding !== 'utf-8'
  let isDone = isOther || file.size < headBytes * 2
  return (bytes, arrived) => {
    if (isDone || arrived < headBytes) return
    isDone = true
    const sketch = sketchHead(bytes.subarray(0, arrived), { ...options, defaultCountry: country })
    if (sketch) onSketch(sketch)
  }
}

function sketchHead(head: Uint8Array, options: ReadOptions): Sketch | null {
  if (fileKind(head) !== 'text') return null
  const isMarked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
  const whole = head.subarray(isMarked ? 3 : 0, head.lastIndexOf(0x0a) + 1)
  const layout = runToEnd(findLayout(whole, options))
  return sketchOf({
    headerLine: layout.header?.line ?? null,
    columns: layout.columns,
    rows: layout.firstRows,
  })
}
