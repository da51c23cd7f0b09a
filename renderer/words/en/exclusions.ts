// Words of Contacts, Excluded: the numbers that no message may go to.
import type { exclusions as original, contactTabs as originalTabs } from '../es/exclusions.ts'
import type { Translation } from '../translation.ts'

export const exclusions: Translation<typeof original> = {
  title: 'Excluded numbers',
  note: 'People who asked for no messages. No send reaches them and no list replaces them. They are only on this computer.',
  add: 'Add numbers…',
  import: 'Import file…',
  export: 'Export',
  exported: '{count, plural, one {# number was exported.} other {# numbers were exported.}}',
  exportFailed: 'The list was not exported.',
  listFailed: 'The list of excluded numbers could not be read',
  emptyTitle: 'There are no excluded numbers yet',
  emptyBody: 'Add here whoever asks for no more messages. Campanero will send them nothing.',

  search: 'Find a number',
  searchHint: 'The whole number',
  clearSearch: 'Clear the search',
  shown: '{shown, plural, =0 {None} one {# number} other {# numbers}} of {total, number}',
  notThere: 'That number is not excluded',
  more: 'Show more',
  moreFailed: 'No more numbers could be read',
  columnNumber: 'Number',
  columnReason: 'Reason or source',
  columnSince: 'Since',
  fromFile: 'File {name}',
  choose: 'Choose {phone}',
  chooseAll: 'Choose all that are shown',

  addTitle: 'Add excluded numbers',
  numbers: 'Numbers',
  numbersHint: 'One a line, or pasted as they come.',
  reason: 'Reason or source (optional)',
  reasonHint: 'For example: answered STOP, asked by phone.',
  cancel: 'Cancel',
  understood: 'Understood',
  addConfirm: '{count, plural, =0 {Add numbers} one {Add # number} other {Add # numbers}}',
  added:
    '{added, plural, =0 {None was added} one {# number was added} other {# numbers were added}}{known, plural, =0 {.} one {; # was there already.} other {; # were there already.}}',
  addFailed: 'Not all the numbers were added',

  importTitle: 'Import excluded numbers',
  importFound:
    '“{name}”: {count, plural, one {# number} other {# numbers}} in {rows, plural, one {# row} other {# rows}}.',
  importOnlyAdds:
    'Importing only adds: those already excluded do not change and none is taken off.',
  unreadable: '“{name}” could not be read. Save it as Excel (.xlsx) or CSV and try again.',
  'no-numbers': 'There is no phone number in “{name}”.',

  remove: 'Remove…',
  removeOne: 'Remove {phone} from the list',
  removeChosen: '{count, plural, one {Take # number off…} other {Take # numbers off…}}',
  removeTitle:
    '{count, plural, one {Take a number off the excluded ones} other {Take # numbers off the excluded ones}}',
  removeMeans:
    '{count, plural, one {This person can get messages again:} other {These people can get messages again:}}',
  others: '{count, plural, one {# more} other {# more}}',
  removeAgree:
    '{count, plural, one {This person agreed to get messages again} other {These people agreed to get messages again}}',
  removeKeep: 'Keep excluded',
  removeConfirm: '{count, plural, one {Take # number off} other {Take # numbers off}}',
  removed:
    '{count, plural, =0 {They were not on the list any more.} one {# number is not excluded any more.} other {# numbers are not excluded any more.}}',
  removeFailed: 'No number was taken off',
}

export const contactTabs: Translation<typeof originalTabs> = {
  label: 'Contacts',
  groups: 'Groups',
  lists: 'Lists',
  exclusions: 'Excluded',
}
