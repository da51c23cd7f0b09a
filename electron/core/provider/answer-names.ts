// What providers call the same thing, folded, in whatever answer it stands.

export const ID_NAMES = ['id', 'uuid']

/** How many people. */
export const TOTAL_NAMES = [
  'totalcontacts',
  'contactscount',
  'contactcount',
  'total',
  'count',
  'quantity',
  'size',
]
