// What the main process knows of the people of a list: excluded, written to lately, or in a group.
import type { Call } from '../../bridge/call.ts'
import type { KnownPeople } from '../../features/import/known-people.ts'
import type { OptOuts } from '../../features/import/opt-outs.ts'

export function peopleKnownTo(call: Call): {
  readonly optOuts: OptOuts
  readonly knownPeople: KnownPeople
} {
  return {
    optOuts: {
      count: async () => (await call('exclusions.count')).total,
      match: async (numbers) =>
        (await call('exclusions.match', { numbers: [...numbers] })).excluded,
    },
    knownPeople: {
      contacted: async (numbers, days) =>
        (await call('people.match-contacted', { numbers: [...numbers], days })).contacted,
      async groups() {
        if (!(await call('group.abilities')).canListContacts) return null
        const groups = await call('group.list', {})
        return groups.flatMap(({ groupId, name }) =>
          groupId === null ? [] : [{ id: groupId, name: name ?? groupId }],
        )
      },
      numbersOf: async (groupId) =>
        (await call('group.contacts', { groupId })).numbers.map((number) =>
          Number(number.replace(/^\+/, '')),
        ),
    },
  }
}
