// The sentences of the command on lists kept by name, in English.
import type { ListsWords } from './lists-es.ts'

const number = (value: number) => value.toLocaleString('en-US')
const people = (count: number) => (count === 1 ? '1 person' : `${number(count)} people`)

export const en: ListsWords = {
  help: `Usage: campanero lists list
       campanero lists save FILE --name NAME
       campanero lists export NAME OUT
       campanero lists rename NAME NEW
       campanero lists delete NAME --confirm NAME

Corrected lists kept by a name, encrypted, until somebody deletes them. save keeps the file and what was
done to it; where a list has the name already, it asks for --confirm with the name. export writes who would
get the message to a new .xlsx or .csv, without the excluded numbers. The window has lists of its own.

  --recipe RECIPE.json   cleans the list by the steps of that file, as check does
  --fixes FILE           takes the corrections made in that file, as check does
  --country CO           country of the numbers without a country code (CO when missing)
  --phone-column NAME    phone column, when it is not recognised by itself; several, with commas
  --country-column NAME  column with the country of each row
  --sheet NAME           sheet of the workbook (the first one with phones when missing)
  --workspace FOLDER     the lists of this folder, instead of the user's
  --json                 the result as JSON`,
  name: 'NAME',
  output: 'OUT',
  entry: (name, count, day) => `${name} · ${people(count)} · ${day}`,
  none: 'There are no saved lists.',
  noList: (name) => `There is no saved list called "${name}".`,
  saving: 'Saving the list',
  saved: (name, count) => `List "${name}" saved: ${people(count)}.`,
  replacePlan: (name) => `There is a list "${name}" already: this one would replace it.`,
  renamed: (name) => `The list is now called "${name}".`,
  deletePlan: (name) => `The list "${name}" would be deleted with its corrections.`,
  deleted: (name) => `The list "${name}" was deleted.`,
  tooBig: 'The list is too big to be saved: its file may have up to 256 MB.',
  otherRows: (name) =>
    `This version reads other rows in the file of "${name}", and its corrections no longer fit them. Save it again from its file.`,
  sessionOnly:
    'This folder keeps its key only while a program has it open: the lists are forgotten at the end.',
}
