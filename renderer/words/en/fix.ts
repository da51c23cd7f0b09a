// Words of the third step: the grid of contacts, its problems, and how to put them right.
import type { fix as spanish } from '../es/fix.ts'
import type { Translation } from '../translation.ts'

export const fix = {
  title: 'Fix contacts',
  subtitle: '{name} · {rows, plural, one {# row} other {# rows}}',
  gridLabel: 'Contacts',
  show: 'Show',
  showAll: 'All {count, number}',
  showErrors: 'With errors {count, number}',
  showDuplicates: 'Repeated {count, number}',
  showValid: 'Correct {count, number}',
  search: 'Search the rows',
  clearSearch: 'Clear the search',
  repair: '{count, plural, one {Fix # automatically} other {Fix # automatically}}',
  moreActions: 'More actions',
  undo: 'Undo',
  redo: 'Redo',
  nextError: 'Next error',
  previousError: 'Previous error',
  excludeRow: 'Exclude row',
  includeRow: 'Include row',
  detailHint:
    'Choose a row to see how it stands. Ctrl + . goes to the next error; F2 edits the cell.',
  useNumber: 'Use {phone}',
  acceptRow: 'Accept as it is',
  noMoreErrors: 'There are no more errors in this view.',
  nothingFound: 'No row matches.',
  nothingShown: 'There are no rows in this view.',
  loadingRow: 'Loading…',

  rowNumber: '#',
  status: 'Status',
  edited: 'Corrected by you',

  problems: 'Problems',
  noProblems: 'No row has problems.',
  problemFilter: 'Show only the rows with one problem',
  country: 'Country of local numbers',
  countryOption: '{country} (+{code})',
  noCountry: 'No country has that name.',
  excludeErrors: 'Exclude rows with errors',
  privacy: 'Your data does not leave this computer: the numbers are checked offline.',
  summary:
    '{audience, plural, one {# contact} other {# contacts}} will get it · {excluded, number} excluded',
  judging: 'Checking the numbers…',
  checking: 'Looking for excluded numbers in the list…',
  summaryNobody: 'No contact is left to send to. Fix or include at least one row.',
  summaryErrors:
    '{errors, plural, one {# row with errors is left} other {# rows with errors are left}}. Fix them, or turn on “Exclude rows with errors”.',

  repairTitle: 'Fix doubtful numbers',
  repairIntro:
    'Campanero never changes a doubtful number by itself. Look at each group and choose which to fix; you can undo it later.',
  repairGroup: '{rule} · {count, plural, one {# row} other {# rows}}',
  repairLine: 'Row',
  repairBefore: 'Before',
  repairAfter: 'After',
  repairMore: '{count, plural, one {and # more} other {and # more}}',
  repairApply: '{count, plural, =0 {Fix} one {Fix # row} other {Fix # rows}}',
  repairNone: 'There are no doubtful numbers that can be fixed by themselves.',
  repaired: '{count, plural, one {# row was fixed} other {# rows were fixed}}',
} as const satisfies Translation<typeof spanish>
