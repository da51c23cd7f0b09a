// The first rows of a file under the choices a person tries, long before the whole file is read again.
import Papa from 'papaparse'
import { toUtf8 } from '../../../../shared/contacts/reading/to-utf8.ts'
import { textFromUtf8 } from '../../../../shared/contacts/reading/utf8-text.ts'
import type { ReadChoices, Sketch } from './table-facts.ts'

const sketchBytes = 64 * 1024
const sketchRows = 8

/** `fileBytes` are as the file has them; the encoding is the one in `choices`, else UTF-8. */
export function sketchFile(fileBytes: Uint8Array, choices: ReadChoices): Sketch {
  const head = fileBytes.subarray(0, sketchBytes)
  const text = textOf(head, choices.encoding ?? 'utf-8')
  const { header = 'none' } = choices
  const above = header === 'none' ? (/^sep=.[\r\n]/i.test(text) ? 1 : 0) : header - 1
  const { data } = Papa.parse<string[]>(fromLine(text, above), {
    delimiter: choices.delimiter ?? '',
    preview: sketchRows + 1,
    skipEmptyLines: true,
  })
  if (header === 'none') return { headers: null, rows: data.slice(0, sketchRows) }
  return { headers: data[0] ?? [], rows: data.slice(1) }
}

function textOf(bytes: Uint8Array, encoding: NonNullable<ReadChoices['encoding']>): string {
  const steps = toUtf8(bytes, encoding)
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return textFromUtf8(step.value).replace(/^\uFEFF/, '')
  }
}

function fromLine(text: string, linesAbove: number): string {
  const lineEnds = text.matchAll(/\r\n?|\n/g)
  let start = 0
  for (let line = 0; line < linesAbove; line += 1) {
    const { value: end } = lineEnds.next()
    if (!end) return ''
    start = end.index + end[0].length
  }
  return text.slice(start)
}
