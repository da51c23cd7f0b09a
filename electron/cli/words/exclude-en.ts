// The sentences of the command on excluded numbers, in English.
import type { ExcludeWords } from './exclude-es.ts'

const number = (value: number) => value.toLocaleString('en-US')
const numbers = (count: number) => (count === 1 ? '1 number' : `${number(count)} numbers`)

export const en: ExcludeWords = {
  help: `Usage: campanero exclude list [--search NUMBER]
       campanero exclude add NUMBER… [--reason TEXT]
       campanero exclude import FILE
       campanero exclude remove NUMBER… --confirm N
       campanero exclude export

The numbers that must get no messages. check marks them; run, sms and voice send them nothing, also with
--workspace. Importing only adds; removing asks how many numbers they are. The window has a list of its
own: take one to the other with export and import.

  --country CO           country of the numbers without a country code (CO when missing)
  --phone-column NAME    phone column, when it is not recognised by itself
  --sheet NAME           sheet of the workbook (the first one with phones when missing)
  --workspace FOLDER     the list of this folder, instead of the user's
  --json                 the result as JSON`,
  entry: (e164, day, reason) =>
    reason === '' ? `${e164} · ${day}` : `${e164} · ${day} · ${reason}`,
  total: (count) => `Excluded: ${numbers(count)}.`,
  notThere: (e164) => `${e164} is not excluded.`,
  added: (added, known) =>
    `Added ${numbers(added)}${known === 0 ? '' : `; ${numbers(known)} already there`}.`,
  withoutNumber: (lines) =>
    `${lines.length === 1 ? '1 row was' : `${number(lines.length)} rows were`} not added: there is no number that can be read on ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 10).map(number).join(', ')}${lines.length > 10 ? '…' : ''}`,
  removePlan: (count) =>
    `${numbers(count)} would be taken off the excluded ones: they could get messages again.`,
  removed: (count) => `Took off ${numbers(count)}.`,
  badNumber: (text) => `"${text}" is not a phone number.`,
  noNumbers: (path) => `There is no phone number in ${path}.`,
  sessionOnly:
    'This folder keeps its key only while a program has it open: the excluded numbers are forgotten at the end.',
  number: 'NUMBER',
}
