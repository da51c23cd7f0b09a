// Writes the rows with problems of a list to a file, and takes back what was corrected in it.
import { matchFixes } from '../../shared/contacts/exchange/match-fixes.ts'
import { type ProblemWords, problemFile } from '../../shared/contacts/exchange/problem-rows.ts'
import { returnedText } from '../../shared/contacts/exchange/returned-text.ts'
import { readContacts } from '../../shared/contacts/reading/read-contacts.ts'
import { runToEnd } from '../../shared/contacts/run-to-end.ts'
import type { ContactTable } from '../../shared/contacts/table/contact-table.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliIo } from './cli-io.ts'
import { outputFormat, writeOutput } from './output-file.ts'
import { readBytes } from './read-bytes.ts'
import { unusable } from './read-list.ts'
import { sheetPlatform } from './sheet-platform.ts'
import type { Words } from './words/es.ts'

/** Answers how many rows it wrote; a file that is there already is left as it is. */
export async function saveProblems(
  table: ContactTable,
  path: string,
  words: Words,
): Promise<number> {
  const format = outputFormat(path, words)
  const { rows, pieces } = runToEnd(problemFile(table, problemWords(words), format))
  await writeOutput(path, pieces, words)
  return rows
}

export type AppliedFixes = {
  readonly rows: number
  readonly cells: number
  readonly unknown: number
}

/** Refuses a file of another list. */
export async function applyFixes(
  table: ContactTable,
  path: string,
  io: CliIo,
): Promise<AppliedFixes> {
  const text = await returnedText(await readBytes(path, io.words), sheetPlatform)
  if (!text.ok) throw unusable(text.failure, path, io.words)
  const read = runToEnd(readContacts(text.bytes, text.options))
  if (!read.ok) throw unusable(read.failure, path, io.words)
  const matched = runToEnd(matchFixes(table, read.file))
  if (!matched.ok) {
    const sentence = io.words.fixes.problems[matched.problem](path)
    throw new CliFailure(1, matched.problem, sentence)
  }
  const { rows, fixes, unknown } = matched
  return { rows, unknown, cells: table.setCells(fixes) }
}

function problemWords({ fixes, issues }: Words): ProblemWords {
  const { sheet, line, problem, key, statuses } = fixes
  return { sheet, line, problem, key, statuses: { ...issues, ...statuses } }
}
