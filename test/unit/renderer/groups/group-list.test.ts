// Which groups a search finds, whose name is taken, and what is read out of pasted numbers.
import { expect, it } from 'vitest'
import {
  creationInstant,
  isNameTaken,
  matchingGroups,
} from '../../../../renderer/features/groups/group-list.ts'
import { readPastedNumbers } from '../../../../renderer/ui/pasted-numbers.ts'
import { aGroup } from '../../../fakes/a-group.ts'

const groups = [aGroup({ name: 'Matrículas 2027' }), aGroup({ groupId: 'Z9', name: null })]

it('finds by a part of the name or the identifier, whatever the case and the accents', () => {
  expect(matchingGroups(groups, 'matriculas')).toEqual([groups[0]])
  expect(matchingGroups(groups, 'z9')).toEqual([groups[1]])
  expect(matchingGroups(groups, ' ')).toEqual(groups)
})

it('knows a name that is taken, and takes no nameless group for one', () => {
  expect(isNameTaken(groups, ' MATRICULAS 2027 ')).toBe(true)
  expect(isNameTaken(groups, '')).toBe(false)
})

it('tells an instant from the provider’s own text', () => {
  expect(creationInstant('2026-12-01T10:00:00Z')).toBe('2026-12-01T10:00:00Z')
  expect(creationInstant('ayer en la tarde')).toBeNull()
  expect(creationInstant('2026-99-01T10:00:00Z')).toBeNull()
})

it('reads numbers as they are pasted: each once, landlines too, and says what is none', () => {
  const text = '300 555 0101\n+57 300 555 0101, 3005550102;\t601 555 0100\r\nNatalia\n300 55'
  expect(readPastedNumbers(text, 'CO')).toEqual({
    numbers: ['+573005550101', '+573005550102', '+576015550100'],
    repeated: 1,
    bad: ['Natalia', '300 55'],
  })
})
