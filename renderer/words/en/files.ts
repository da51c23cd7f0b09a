// Words of the first step: choosing a file, reading it, and what is known of it.
import type {
  files as spanish,
  delimiterNames as spanishDelimiters,
  encodingNames as spanishEncodings,
  readProblems as spanishProblems,
} from '../es/files.ts'
import type { Translation } from '../translation.ts'

export const files = {
  title: 'Choose the contacts',
  subtitle: 'An Excel workbook, a CSV file, or copied cells',
  dropTitle: 'Drop your contact file here',
  dropHint:
    'Excel, OpenDocument, CSV or text, up to {most}. You can drop it anywhere in the window.',
  chooseFile: 'Choose file…',
  paste: 'Paste from Excel',
  cleanSample: 'Clean sample',
  dirtySample: 'Sample with errors',
  samplesLabel: 'No file at hand? Try a sample:',
  cleanSampleName: 'clean-sample.csv',
  dirtySampleName: 'sample-with-errors.csv',
  pastedName: 'Pasted cells',
  curtainTitle: 'Drop the file to open it',
  curtainHint: 'Your data does not leave this computer.',
  changeFile: 'Change file',
  privacy: 'The file is read on this computer. Nothing leaves it until you confirm a send.',

  reading: 'Reading {name}',
  readingProgress: '{rows, plural, one {# row} other {# rows}} · {speed, number} a second',
  judgingProgress:
    '{rows, plural, one {# number checked} other {# numbers checked}} · {speed, number} a second',
  readingShare: 'Reading progress',
  cancelReading: 'Cancel',

  failedTitle: '{name} could not be opened',
  backTo: 'Back to {name}',
  unbalancedQuotes:
    '{count, plural, one {One record has more than 64 KB in quotes or an unclosed quote, on line {line, number}. It is marked in the Fix step.} other {# records have damaged quotes; the first is on line {line, number}. They are marked in the Fix step.}}',
  noPhoneColumn: 'No phone column was recognised. Choose it in the Columns step.',
  sumBroken:
    'The sum does not match: some row may be missing. Do not use this file, and send the details to support.',

  factsTitle: 'What was read',
  rows: 'Rows',
  columns: 'Columns',
  encoding: 'Encoding',
  delimiter: 'Separator',
  sheet: 'Sheet',
  sheetHidden: '{name} (hidden)',
  hiddenRows:
    '{count, plural, one {1 row of the sheet is hidden, by a filter or by hand, and was read too. To leave it out} other {# rows of the sheet are hidden, by a filter or by hand, and were read too. To leave them out}}, copy only what you see to another sheet and choose that one.',
  sheetRows: '{name} · {rows, plural, one {# row} other {# rows}}',
  header: 'Header',
  headerAt: 'Line {line, number}',
  noHeader: 'No header',
  sumTitle: 'No line was lost',
  sum: '{accepted, number} accepted + {rejected, number} damaged + {blank, number} blank + {header, number} header = {records, number} records',
  sumWithTitles:
    '{accepted, number} accepted + {rejected, number} damaged + {blank, number} blank + {header, number} header + {titles, number} title = {records, number} records',
  options: 'If something looks wrong, change it here',
  editsLost:
    'Changing these options reads the file again and discards {edits, plural, one {# correction} other {# corrections}}.',
  previewTitle: 'First rows',
  previewLabel: 'First rows of the file',
  unnamedColumn: 'Column {place, number}',
  previewEmpty: 'There are no rows to show with these options.',
  summary:
    '{rows, plural, one {# row} other {# rows}} in {columns, plural, one {# column} other {# columns}}',
  clipboardEmpty: 'No cells are copied. Copy them in Excel and paste again.',
  clipboardBlocked:
    'The window could not read what was copied. Click this screen and press Ctrl+V.',
} as const satisfies Translation<typeof spanish>

export const encodingNames = {
  'utf-8': 'UTF-8',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16 BE)',
  'windows-1252': 'Windows (1252)',
  cp850: 'DOS (850)',
  macintosh: 'Old Mac',
} as const satisfies Translation<typeof spanishEncodings>

export const delimiterNames = {
  comma: 'Comma',
  semicolon: 'Semicolon',
  tab: 'Tab',
  bar: 'Vertical bar',
} as const satisfies Translation<typeof spanishDelimiters>

/** Why a file could not be opened, and what to do about it. */
export const readProblems = {
  'empty-file': 'The file is empty. Check that your changes were saved and open it again.',
  'header-only':
    'The file only has its header, with no contacts under it. Check that you saved the right sheet.',
  'too-many-columns':
    'The file has {columns, number} columns and up to {most, number} are accepted. Check the separator, or remove the columns you do not use.',
  'too-many-rows':
    'A sheet of the workbook has more than {most, number} rows. Split the list into parts and open them one by one.',
  'field-too-long':
    'A cell of row {line, number} has more than {most, number} KB of text. Shorten it and open the workbook again.',
  'damaged-sheet':
    'The workbook is damaged or of a kind that is not read. Open it in Excel, save it as an .xlsx workbook and open it here.',
  'encrypted-sheet':
    'The workbook has a password. Open it in Excel, save it without a password and open it here.',
  'sheet-too-large':
    'The workbook takes more than {most} when unpacked. Keep only the sheet of contacts and open it again.',
  'too-big': 'The file is larger than {most}. Split it into parts and open them one by one.',
  unreadable:
    'The file could not be read. It may have been moved, or another program has it open; close it there and try again.',
  unexpected:
    'Something failed while reading the file. The file was not changed and nothing was sent. Try again.',
  'other-rows':
    'This version of Campanero reads other rows in this file, and the corrections that were kept no longer fit them. Open your own file and correct it again.',
  zip: 'This is a compressed file. Open it, take out the list inside and open it here.',
  pdf: 'This is a PDF. Ask for the list as a spreadsheet and open it here.',
  page: 'It is a web page saved under a name of Excel. Open it in Excel, save it as an .xlsx workbook and open that here.',
  cards:
    'They are contact cards of a phone (vCard). Export them as CSV, for example from Google Contacts, and open that file here.',
  image: 'This is a picture. Ask for the list as a spreadsheet and open it here.',
  binary:
    'This is neither a workbook nor a text file. Open the list in Excel, save it as an .xlsx workbook and open it here.',
} as const satisfies Translation<typeof spanishProblems>
