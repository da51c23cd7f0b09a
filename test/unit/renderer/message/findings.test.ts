// The lines of the X-ray.
import { expect, it } from 'vitest'
import { fieldsWithHoles, findingsOf } from '../../../../renderer/features/message/findings.ts'
import { sourceOf } from '../../../fakes/listed-people.ts'

const people = [
  { row: 2, values: { nombre: 'Ana', saldo: '10' } },
  { row: 3, values: { nombre: '', saldo: '#N/A' } },
  { row: 4, values: { nombre: '', saldo: 'NaN' } },
]

it('puts the gravest first and ends with the longest and the shortest', async () => {
  const audit = await sourceOf(people).audit('{{nombre}}{{saldo|0}}')
  expect(findingsOf(audit).map(({ kind, rows, example }) => [kind, rows, example.row])).toEqual([
    ['residue', 1, 3],
    ['residue', 1, 4],
    ['empty-value', 2, 3],
    ['longest', 1, 2],
    ['shortest', 1, 4],
  ])
})

it('calls a blank message an error', async () => {
  const audit = await sourceOf(people).audit('{{nombre}}')
  expect(findingsOf(audit)[0]).toMatchObject({ kind: 'blank', severity: 'error', rows: 2 })
})

it('says which field leaves most holes', async () => {
  const blank = { row: 5, values: { nombre: '', saldo: '' } }
  const audit = await sourceOf([...people, blank]).audit('a {{saldo}} {{nombre}}')
  expect(fieldsWithHoles(audit).map(({ name }) => name)).toEqual(['nombre', 'saldo'])
})

it('has nothing to say of nobody', async () => {
  expect(findingsOf(await sourceOf([]).audit('Hola'))).toEqual([])
})
