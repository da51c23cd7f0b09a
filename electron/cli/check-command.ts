// `check`: what a list holds and which of its rows can get an SMS.
import { basename } from 'node:path'
import { checkSummary, checkVerdict } from '../../shared/contacts/check-contacts.ts'
import type { CheckSummary, IssueCode } from '../../shared/contacts/contact-types.ts'
import type { ChosenSheet } from '../../shared/contacts/sheets/read-sheet.ts'
import type { ContactTable } from '../../shared/contacts/table/contact-table.ts'
import type { CliIo } from './cli-io.ts'
import { excludedNumbers } from './excluded-numbers.ts'
import { countryOption, onlyFile, optional, readOptions, type Values } from './options.ts'
import { type AppliedFixes, applyFixes, problemFormat, saveProblems } from './problem-files.ts'
import { openList } from './read-list.ts'
import { leaveOut } from './table-numbers.ts'
import type { Words } from './words/es.ts'

const known = {
  country: { type: 'string' },
  'phone-column': { type: 'string' },
  'country-column': { type: 'string' },
  sheet: { type: 'string' },
  workspace: { type: 'string' },
  problems: { type: 'string' },
  fixes: { type: 'string' },
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
  const { table, sheet } = await openList(choices, io)
  leaveOut(table, await excludedNumbers({ workspace: optional(values, 'workspace') ?? null, io }))
  const work = await takeFixesAndSave(table, values, io)
  const summary = checkSummary(table)
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
  const named = sheet === null ? {} : { sheet: sheet.name, sheets: sheet.sheets }
  io.out(JSON.stringify({ ...summary, ...named, ...work, ...verdicts }))
  return 0
}

type FileWork = {
  readonly fixes?: AppliedFixes & { readonly path: string }
  readonly problems?: { readonly path: string; readonly rows: number }
}

/** Fixes first: a row that they put right is no problem any more. */
async function takeFixesAndSave(table: ContactTable, values: Values, io: CliIo): Promise<FileWork> {
  const [from, to] = [optional(values, 'fixes'), optional(values, 'problems')]
  if (to !== undefined) problemFormat(to, io.words)
  const fixes = from === undefined ? null : await applyFixes(table, from, io)
  const rows = to === undefined ? null : await saveProblems(table, to, io)
  return {
    ...(from !== undefined && fixes && { fixes: { ...fixes, path: from } }),
    ...(to !== undefined && rows !== null && { problems: { path: to, rows } }),
  }
}

function workLines({ fixes, problems }: FileWork, { fixes: words, number }: Words): string[] {
  return [
    ...(fixes ? [words.applied(number(fixes.cells), number(fixes.rows), fixes.path)] : []),
    ...(fixes && fixes.unknown > 0 ? [words.unknown(number(fixes.unknown))] : []),
    ...(problems ? [words.saved(number(problems.rows), problems.path)] : []),
  ]
}

type Source = { readonly path: string; readonly sheet: ChosenSheet | null }

function summaryLines(
  summary: CheckSummary,
  { path, sheet }: Source,
  words: Words,
): readonly string[] {
  const { rows, valid, invalid, duplicates, blank, encoding, delimiter } = summary
  return [
    sheet === null
      ? words.check.facts(basename(path), rows, encoding, words.check.delimiters[delimiter])
      : words.check.sheetFacts(basename(path), rows, sheet.name),
    words.check.verdict(valid, invalid, duplicates),
    ...issueList(summary.byIssue, words).map((line) => `  ${line}`),
    ...(blank > 0 ? [words.check.blank(blank)] : []),
  ]
}

/** "landline: 3", the most frequent first. */
export function issueList(byIssue: CheckSummary['byIssue'], words: Words): readonly string[] {
  return (Object.entries(byIssue) as [IssueCode, number][])
    .sort((a, b) => b[1] - a[1])
    .map(([code, count]) => `${words.issues[code]}: ${words.number(count)}`)
}
