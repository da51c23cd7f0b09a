// What the command line says of a list that is checked, cleaned and compared, in English.
import { repairWords } from '../../../shared/contacts/repair-words.ts'
import type { NameKept } from '../../../shared/contacts/table/table-action.ts'
import type { check as spanish } from './check-es.ts'

const number = (value: number) => value.toLocaleString('en-US')
const rows = (count: number) => (count === 1 ? '1 row' : `${number(count)} rows`)
const people = (count: number) => (count === 1 ? '1 person' : `${number(count)} people`)

const kept: Readonly<Record<NameKept, string>> = {
  first: 'the first row stays',
  last: 'the last row stays',
  joined: 'the names are joined',
  neutral: 'without a name',
}

export const check: typeof spanish = {
  help: `Usage: campanero check FILE [options]

Reads a list of contacts (Excel, OpenDocument, CSV or text) and counts which rows can get an SMS. Sends nothing.

  --country CO         country of numbers without a country code (CO when left out)
  --phone-column NAME  the column of phones, when it is not recognised; several, with commas
  --country-column NAME the column with the country of each row
  --sheet NAME         sheet of the workbook (the first with phones when left out)
  --recipe RECIPE.json cleans the list by the steps of that file, which the window saves
  --fixes FILE         brings the fixes made in a file of --problems
  --problems OUT       saves the rows with a problem in a new .xlsx or .csv
  --clean OUT          saves those who would get the message in a new .xlsx or .csv
  --compare LAST       says who is new, who changed and who is gone against the list of last time
  --compare-sheet NAME sheet of the list of last time (the first with phones when left out)
  --who                with --compare, also says who they are
  --rows               with --json, adds the verdict on every row
  --json               the result as JSON`,
  facts: (name, total, encoding, delimiter) =>
    `${name}: ${rows(total)} · encoding ${encoding} · delimiter ${delimiter}`,
  sheetFacts: (name, total, sheet) => `${name}: ${rows(total)} · sheet ${sheet}`,
  verdict: (valid, invalid, duplicates) =>
    `Can get an SMS: ${number(valid)} · With a problem: ${number(invalid)} · Repeated: ${number(duplicates)}`,
  audience: (audience, excluded) =>
    `Would get the message: ${people(audience)} · Excluded by the cleaning: ${rows(excluded)}`,
  hiddenRows: (count) =>
    `${rows(count)} of the sheet ${count === 1 ? 'is' : 'are'} hidden, by a filter or by hand, and ${count === 1 ? 'was' : 'were'} read too.`,
  blank: (count) => `Blank lines: ${number(count)}`,
  delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' },

  recipe: {
    language: 'en',
    title: (path) => `Cleaning of ${path}:`,
    step: (place, sentence, changed) =>
      `  ${place}. ${sentence}: ${changed === 0 ? 'nothing changed' : `${rows(changed)} changed`}`,
    missing: (place, sentence, columns) =>
      `  ${place}. ${sentence}: not done, the list lacks the column ${columns}`,
    repair: (codes) => `Correct numbers (${codes.map((code) => repairWords.en[code]).join(', ')})`,
    replace: (find, replacement) =>
      `Replace “${find}” with ${replacement === '' ? 'nothing' : `“${replacement}”`}`,
    column: (name) => ` in “${name}”`,
    exclude: (problem) => `Exclude the rows with “${problem}”`,
    include: (problem) => `Include the rows with “${problem}”`,
    keepOne: (keep) => `Repeated numbers, ${kept[keep]}`,
    keepOneName: (keep) => `Same number with different names, ${kept[keep]}`,
    refused: (path, where, what) =>
      `${path} cannot be used${where === '' ? '' : `, ${where}`}: ${what}.`,
  },

  clean: {
    sheet: 'Clean list',
    saved: (count, path) => `Clean list saved in ${path}: ${rows(count)}`,
    problems: {
      'too-many-rows': 'An Excel workbook does not hold so many rows. Save the clean list as .csv.',
      'cell-too-long':
        'A cell has more text than an Excel workbook holds. Save the clean list as .csv.',
    },
  },

  compare: {
    found: (path, counts) =>
      `Against ${path}, new people: ${number(counts.added)} · with other data: ${number(counts.changed)} · gone: ${number(counts.gone)}`,
    optedOut: (count) => `Of the list are excluded: ${people(count)}`,
    notCompared: (columns) => `Columns that only one of the two has, not compared: ${columns}`,
    who: {
      added: 'New',
      changed: 'With other data',
      gone: 'Gone (with their row in the list of last time)',
      optedOut: 'Excluded',
    },
    person: (e164, line) => `  ${e164}, row ${number(line)}`,
  },
}
