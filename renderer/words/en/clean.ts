// Words of what is done to many rows at once in the third step: replace, names of one number, Excel and back.
import type { clean as spanish } from '../es/clean.ts'
import type { Translation } from '../translation.ts'

export const clean = {
  replaceTitle: 'Find and replace',
  replaceMenu: 'Find and replace…',
  find: 'Find',
  replacement: 'Replace with',
  emptyReplacement: 'Empty: the text is removed',
  where: 'In',
  everyColumn: 'Every column',
  wholeCell: 'Whole cells only',
  matchCase: 'Match case',
  matchAccents: 'Match accents',
  found:
    '{count, plural, =0 {No cell would change} one {# cell would change} other {# cells would change}}',
  replaceApply: '{count, plural, =0 {Replace} one {Replace in # cell} other {Replace in # cells}}',
  replaced: '{count, plural, one {# cell changed} other {# cells changed}}. You can undo it.',
  changeColumn: 'Column',
  nothing: 'empty',
  more: '{count, plural, one {and # more} other {and # more}}',

  namesMenu: 'Same number, different names…',
  namesTitle: 'The same number with different names',
  namesIntro:
    'Each number gets one message. Choose the name it carries; the other rows of that number are excluded. You can undo it later.',
  namesCount:
    '{count, plural, =0 {No number has different names.} one {# number has different names.} other {# numbers have different names.}}',
  namesColumn: 'Names in the column',
  namesForAll: 'For all of them',
  namesFor: 'Name for {phone}',
  keepFirst: 'The first row',
  keepLast: 'The last row',
  keepJoined: 'Join the names',
  keepNeutral: 'No name',
  keepDefault: 'As for all',
  and: 'and',
  namesApply: '{count, plural, =0 {Apply} one {Apply to # number} other {Apply to # numbers}}',
  namesKept:
    '{count, plural, one {One row is left of # number} other {One row is left of each of # numbers}}. You can undo it.',
  nameOfLine: 'Row {line, number}: {name}',

  exportExcel: 'Save rows with errors to Excel…',
  exportCsv: 'Save rows with errors to CSV…',
  fileName: '{name}-errors',
  sheet: 'Rows with errors',
  line: 'Row',
  problem: 'Problem',
  key: 'Key (do not change it)',
  exported:
    '{rows, plural, one {The file holds # row} other {The file holds # rows}}. Fix them in Excel and bring them back with “Bring fixes”.',
  exportCleanExcel: 'Save the clean list to Excel…',
  exportCleanCsv: 'Save the clean list to CSV…',
  cleanFileName: '{name}-clean',
  cleanSheet: 'Clean list',
  exportedClean:
    '{rows, plural, one {The file holds # contact} other {The file holds # contacts}}: those who would get the message, with their whole number.',
  'too-many-rows': 'An Excel workbook does not hold so many rows. Save the clean list to CSV.',
  'cell-too-long': 'A cell has more text than an Excel workbook holds. Save the clean list to CSV.',
  fixesMenu: 'Bring fixes from Excel…',
  fixesTitle: 'Bring fixes from {name}',
  fixesIntro:
    '{rows, plural, one {# row was recognised} other {# rows were recognised}} of this list; {cells, plural, =0 {no cell changed} one {# cell changed} other {# cells changed}}.',
  fixesUnknown:
    '{count, plural, one {# row has no key or repeats one and is left out} other {# rows have no key or repeat one and are left out}}.',
  fixesApply: '{count, plural, =0 {Nothing to apply} one {Apply # fix} other {Apply # fixes}}',
  fixesApplied:
    '{count, plural, one {# fix was applied} other {# fixes were applied}}. You can undo it.',
  fixesNoKeys:
    'This is no file of rows with errors saved here: it lacks the column “Key (do not change it)”.',
  fixesOtherList:
    'This file is of another list, or of this one read in another way. Open the list it came from and bring it there. Nothing changed.',
  fixesUnreadable:
    'The file could not be read. Save it in Excel as .xlsx and repeat. Nothing changed.',

  copied: '{cells, plural, one {# cell copied} other {# cells copied}}',
  copyFailed: 'The system did not let so many rows be copied. Choose a smaller block.',
  pasteTooLong:
    'What was copied has a cell of more than 64 KB and was not pasted. Nothing changed.',
  pasted: '{cells, plural, one {# cell pasted} other {# cells pasted}}. You can undo it.',
} as const satisfies Translation<typeof spanish>
