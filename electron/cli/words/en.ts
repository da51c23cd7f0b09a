// The sentences of the command line in English.

import type { FileKind } from '../../../shared/contacts/read-failure.ts'
import { check } from './check-en.ts'
import { en as commandHelp } from './command-help-en.ts'
import { en as commands } from './commands-en.ts'
import type { Words } from './es.ts'
import { en as exclude } from './exclude-en.ts'
import { fixes } from './fixes-en.ts'
import { en as lists } from './lists-en.ts'
import { en as outcomes } from './outcomes-en.ts'
import { en as workspace } from './workspace-en.ts'

const fileKinds: Readonly<Partial<Record<FileKind, string>>> = {
  zip: 'it is a compressed file',
  pdf: 'it is a PDF',
  image: 'it is a picture',
  page: 'it is a web page under the name of a workbook',
  cards: 'they are contact cards (vCard)',
}
const number = (value: number) => value.toLocaleString('en-US')
const people = (count: number) => (count === 1 ? '1 person' : `${number(count)} people`)
const rows = (count: number) => (count === 1 ? '1 row' : `${number(count)} rows`)

export const en: Words = {
  ...outcomes,
  number,
  commands,
  workspace,
  exclude,
  lists,
  fixes,
  check,

  help: {
    ...commandHelp,
    workspace: workspace.help,
    exclude: exclude.help,
    lists: lists.help,
    all: `Campanero: SMS campaigns from a spreadsheet, nothing lost and nothing sent twice.

Usage: campanero <command> [options]

  check FILE   reads a list and says which rows can get an SMS
  run FILE     does the whole campaign, or shows the plan and sends nothing
  demo         a whole practice campaign, told in ten lines
  groups       the groups of contacts: list, create, delete, add, remove
  exclude      the numbers that must get no messages: list, add, import, remove, export
  lists        the lists kept by a name: list, save, export, rename, delete
  campaigns    the recorded campaigns: list, show, update, cancel, search
  resume       goes on with a stopped campaign
  unresolved   the sends that may have left without a clear answer
  stop-all     stops and cancels all that still can be
  sms, voice   one message to one person or a few
  account      the balance of the account
  workspace    the file with the work: status, backup, restore, recover, start-new, forget, keep
  practice     keeps the practice provider running

Options of every command:
  --lang es|en  language of the sentences (the system's when left out)
  --help        explains a command: campanero run --help

Exit codes: 0 done · 1 refused or failed · 2 badly written`,
    check: check.help,
    run: `Usage: campanero run FILE --message TEXT --name NAME --sender ID
       (--group NAME | --direct) (--practice | --profile PROFILE.json) --confirm N [options]

Reviews, uploads and sends the whole campaign. Without the exact --confirm it shows the plan and uploads nothing.

  --message TEXT         with fields such as {{Name}} or {{Name|customer}}
  --name NAME            name of the campaign
  --sender ID            sender, 1 to 20 characters
  --group NAME           uploads the contacts to a new group and sends to the group
  --direct               sends without a group, in one request
  --practice             practice provider on this computer: no SMS leaves
  --profile PROFILE.json real provider; the key is read from CAMPANERO_API_KEY
  --confirm N            how many people would get a message
  --at TIME              schedules, for instance 2026-12-01T09:00
  --tranches TRANCHES    for instance "10@2026-12-01T09:00,90@2026-12-01T14:00"
  --zone ZONE            zone of the times (America/Bogota when left out)
  --purpose PURPOSE      promotional, collection or transactional (promotional when left out)
  --country CO           country of numbers without a country code (CO when left out)
  --phone-column NAME    the column of phones, when it is not recognised; several, with commas
  --country-column NAME  the column with the country of each row
  --sheet NAME           sheet of the workbook (the first with phones when left out)
  --recipe RECIPE.json   cleans the list first by the steps of that file, as check does
  --workspace FOLDER     keeps the record of sends in this folder; without it practice uses a
                         temporary folder and a real send a new one in the user's data, deleted when
                         the provider confirmed and kept when there is any doubt. What it holds about
                         people is sealed; the key of a new folder stays in it, in workspace.key
  --json                 the result as JSON`,
    demo: `Usage: campanero demo

Does a whole campaign with the sample list and the practice provider. No SMS leaves.`,
  },

  usage: {
    seeHelp: (command) => `See: campanero ${command} --help`.replace('  ', ' '),
    unknownCommand: (name) => `There is no command "${name}".`,
    noCommand:
      'The command is missing: check, run, demo, groups, exclude, lists, campaigns, resume, unresolved, stop-all, sms, voice, account, workspace or practice.',
    unknownOption: (name) => `There is no option ${name}.`,
    missingValue: (name) => `The option ${name} lacks its value.`,
    unexpectedValue: (name) => `The option ${name} takes no value.`,
    missing: (name) => `${name} is missing.`,
    missingFile: 'The file of contacts is missing.',
    tooManyFiles: 'Only one file can be given at a time.',
    oneOf: (names) => `Choose only one of these options: ${names}.`,
    badValue: (name, rule) => `The value of ${name} is not usable: ${rule}.`,
    rules: {
      country: 'two letters of a known country, such as CO',
      count: 'a whole number, such as 1902',
      time: 'a date and time such as 2026-12-01T09:00',
      tranches: 'tranches such as 10@2026-12-01T09:00,90@2026-12-01T14:00',
      zone: 'a zone such as America/Bogota',
      purpose: 'promotional, collection or transactional',
      language: 'es or en',
      length: (most) => `1 to ${most} characters`,
    },
  },

  file: {
    missing: (path) => `There is no file ${path}. Check the name and the folder.`,
    folder: (path) => `${path} is a folder. Give the name of a file.`,
    noFile: (path) => `${path} is not an ordinary file. Save the list to a file.`,
    tooBig: (path) => `${path} is larger than 1 GB. Split it into parts.`,
    denied: (path) => `There is no permission to read ${path}.`,
    unreadable: (path) => `${path} could not be read.`,
    empty: (path) => `${path} is empty. Save the list again and repeat.`,
    headerOnly: (path) => `${path} only has the header: there are no contacts.`,
    binary: (path, kind) =>
      `${path} is not a list that can be read: ${fileKinds[kind] ?? 'it is neither text nor a workbook'}. Save it as an Excel workbook or as CSV.`,
    tooManyColumns: (path, columns, most) =>
      `${path} has ${number(columns)} columns and up to ${number(most)} are read. Remove the others.`,
    tooManyRows: (path, most) =>
      `${path} has more than ${number(most)} rows in a sheet. Split it into parts.`,
    fieldTooLong: (path, line, most) =>
      `${path}, row ${number(line)}: a cell has more than ${most} KB of text. Shorten it.`,
    damagedSheet: (path) =>
      `${path} is damaged or of a kind that is not read. Open it in Excel and save it as .xlsx.`,
    encryptedSheet: (path) => `${path} has a password. Save it without one and repeat.`,
    sheetTooLarge: (path) =>
      `${path} takes more than 1 GB when unpacked. Keep only the sheet of contacts.`,
    unknownSheet: (path, sheet, sheets) =>
      `${path} has no sheet "${sheet}". It has: ${sheets.join(', ')}.`,
    noSheets: (path) => `${path} is not a workbook with sheets: leave --sheet out.`,
    unbalancedQuote: (path, line) =>
      `${path}, line ${line}: a quote is never closed or holds more than 64 KB. Correct it and repeat.`,
    noColumn: (path, column) => `${path} has no column “${column}”.`,
    noPhoneColumn: (path) => `${path} has no column of phones. Give its name with --phone-column.`,
    profileNotJson: (path) => `The profile ${path} is not JSON that can be read.`,
  },

  run: {
    reading: 'Reading the list',
    preparing: 'Preparing the contacts',
    uploading: 'Uploading the contacts',
    plan: (audience, excluded) =>
      `The message would go to ${people(audience)}; ${rows(excluded)} left out.`,
    parts: (total, min, max) =>
      `SMS parts: ${number(total)} (${min === max ? min : `${min} to ${max}`} a person).`,
    first: (text) => `First message: ${text}`,
    longest: (text) => `Longest message: ${text}`,
    tranche: (place, percent, count, when) =>
      `Tranche ${place}: ${percent} %, ${people(count)}, ${when}`,
    atOnce: 'at once',
    request: (times, method, url) => `Request: ${times} × ${method} ${url}`,
    warning: (sentence) => `Note: ${sentence}`,
    needsConfirmation: (count) => `Nothing was uploaded. To send, repeat with --confirm ${count}.`,
    wrongConfirmation: (given, count) =>
      `--confirm says ${number(given)} and the message would go to ${people(count)}. Nothing was uploaded. Check and repeat with --confirm ${count}.`,
    done: (status, id) => `Campaign ${id}: ${status}.`,
    group: (id, count) => `Group ${id}: ${people(count)}.`,
    kept: (folder) => `The record of this send is kept in ${folder}`,
    refusedRow: (line, text) => `Row ${line}: ${text}`,
  },

  demo: {
    title: 'Practice campaign: no SMS leaves this computer.',
    issues: (list) => `What the rows with a problem have: ${list}`,
    message: (text) => `Message: ${text}`,
    group: (name, id) => `The group "${name}" (${id}) was made and the list uploaded.`,
    accepted: (id) => `The provider accepted the send exactly once: campaign ${id}.`,
    delivered: (delivered, failed) =>
      `Done: ${number(delivered)} delivered, ${number(failed)} not delivered.`,
    delivering: 'Delivering',
    effects: 'What the provider really did:',
    effect: (kind, id, count) => `  ${kind} ${id} · ${people(count)}`,
    effectKinds: {
      'group-created': 'group created',
      'contacts-added': 'contacts added',
      'contacts-deleted': 'contacts removed',
      'group-deleted': 'group deleted',
      'campaign-accepted': 'campaign accepted',
      'campaign-updated': 'campaign changed',
      'campaign-cancelled': 'campaign cancelled',
      'sms-sent': 'SMS sent',
      'voice-sent': 'call made',
    },
  },
}
