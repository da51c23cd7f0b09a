// Words about people of a list who are known already: written to lately, or in a group.
import type { knownPeople as original } from '../es/known-people.ts'
import type { Translation } from '../translation.ts'

export const knownPeople: Translation<typeof original> = {
  title: 'Written to already?',
  days: 'Campaigns of the last days',
  lookContacted: 'Find who got one already',
  chooseGroup: 'Compare with a group…',
  group: 'Group',
  groupsNotListed: 'Your provider does not say who is in each group; it cannot be compared.',
  contacted: 'Got a campaign already',
  'in-group': 'In the group already',
  added: 'New',
  changed: 'With other data',
  nobody: 'Nobody was found.',
  exclude: 'Exclude',
  excludeAll: '{count, plural, one {Exclude that row} other {Exclude those # rows}}',
  failed: 'The search failed',
}
