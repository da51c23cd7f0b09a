// The first rows under a person's choices are those that reading the file with them will show.
import { expect, test } from 'vitest'
import { sketchFile } from '../../../../renderer/features/import/table/sketch.ts'

const bytesOf = (lines: readonly string[], end: string) =>
  new TextEncoder().encode(lines.join(end) + end)

test.each(['\n', '\r\n', '\r'])('below titles, whatever ends a line: %j', (end) => {
  const file = bytesOf(['Informe', 'Nombre;Celular', 'Ana;3005550101'], end)
  expect(sketchFile(file, { header: 2, delimiter: ';' })).toEqual({
    headers: ['Nombre', 'Celular'],
    rows: [['Ana', '3005550101']],
  })
})

test.each(['\n', '\r\n', '\r'])('below the line that names the delimiter: %j', (end) => {
  const file = bytesOf(['sep=;', 'Ana;3005550101'], end)
  expect(sketchFile(file, { header: 'none', delimiter: ';' })).toEqual({
    headers: null,
    rows: [['Ana', '3005550101']],
  })
})
