// `check`: what a list holds and which of its rows can get an SMS.
import { basename } from 'node:path'
import { checkSummary, checkVerdict } from '../../shared/contacts/check-contacts.ts'
import type { CheckSummary, IssueCode } from '../../shared/contacts/contact-types.ts'
import type { ChosenSheet } from '../../shared/contacts/sheets/read-sheet.ts'
import type { CliIo } from './cli-io.ts'
import { excludedNumbers } from './excluded-numbers.ts'
import { askedWork, workLines, workOn, workOptions } from './list-work.ts'
import { countryOption, onlyFile, optional, readOptions } from './options.ts'
import { openList } from './read-list.ts'
import { leaveOut } from './table-numbers.ts'
import type { Words } from './words/es.ts'

const known = {
  country: { type: 'string' },
  'phone-column': { type: 'string' },
  'country-column': { type: 'string' },
  sheet: { type: 'string' },
  workspace: { type: 'string' },
  ...workOptions,
  json: { type: 'boolean' },
  rows: { type: 'boolean' },
} as const

export async function checkCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { values, files } = readOptions(args, known, io.words)
  const path = onlyFile(files, io.words)
  const country = countryOption(values, io.words)
  const phoneColumn = optional(values, 'phone-column')
  const countryColumn = optional(values, 'country-column')
  const choices = { path, country, phoneColumn, countryColumn, sheet: optional(values, 'sheet') }
  const asked = await askedWork(values, io)
  const { table, sheet } = await openList(choices, io)
  leaveOut(table, await excludedNumbers({ workspace: optional(values, 'workspace') ?? null, io }))
  const work = await workOn(table, asked, io)
  const { audience, excluded } = table.counts()
  const summary = { ...checkSummary(table), audience, excluded }
  if (values.json !== true) {
    const lines = [
      ...summaryLines(summary, { path, sheet }, io.words),
      ...workLines(work, io.words),
    ]
    for (const line of lines) io.out(line)
    return 0
  }
  const verdicts =
    values.rows === true
      ? { verdicts: Array.from({ length: table.rowCount }, (_, row) => checkVerdict(table, row)) }
      : {}
  const named = sheet === null ? {} : sheetFacts(sheet)
  io.out(JSON.stringify({ ...summary, ...named, ...work, ...verdicts }))
  return 0
}

const sheetFacts = ({ name, sheets, hiddenRows }: ChosenSheet) => ({
  sheet: name,
  sheets,
  hiddenRows,
})

type Source = { readonly path: string; readonly sheet: ChosenSheet | null }

type Summary = CheckSummary & { readonly audience: number; readonly excluded: number }

function summaryLines(summary: Summary, { path, sheet }: Source, words: Words): readonly string[] {
  const { rows, valid, invalid, duplicates, audience, excluded } = summary
  const { blank, encoding, delimiter } = summary
  return [
    sheet === null
      ? words.check.facts(basename(path), rows, encoding, words.check.delimiters[delimiter])
      : words.check.sheetFacts(basename(path), rows, sheet.name),
    words.check.verdict(valid, invalid, duplicates),
    ...issueList(summary.byIssue, words).map((line) => `  ${line}`),
    ...(excluded > 0 ? [words.check.audience(audience, excluded)] : []),
    ...(sheet && sheet.hiddenRows > 0 ? [words.check.hiddenRows(sheet.hiddenRows)] : []),
    ...(blank > 0 ? [words.check.blank(blank)] : []),
  ]
}

/** "landline: 3", the most frequent first. */
export function issueList(byIssue: CheckSummary['byIssue'], words: Words): readonly string[] {
  return (Object.entries(byIssue) as [IssueCode, number][])
    .sort((a, b) => b[1] - a[1])
    .map(([code, count]) => `${words.issues[code]}: ${words.number(count)}`)
}
