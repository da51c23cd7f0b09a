// Finding a person by the line of the file.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findPosition } from '../../../../renderer/features/message/find-position.ts'
import { sourceOf } from '../../../fakes/listed-people.ts'

const lines = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 200 })
const inOrder = lines.map((rows) => rows.toSorted((a, b) => a - b))

it('answers the position of every line of a list, and null for any other', async () => {
  await fc.assert(
    fc.asyncProperty(inOrder, fc.integer({ min: 0, max: 5001 }), async (rows, asked) => {
      const source = sourceOf(rows.map((row) => ({ row, values: {} })))
      const expected = rows.indexOf(asked)
      expect(await findPosition(source, asked)).toBe(expected < 0 ? null : expected)
    }),
  )
})
