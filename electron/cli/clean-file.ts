// Writes the people of a list who would get the message to a file of their own.
import { cleanList } from '../../shared/contacts/exchange/clean-list.ts'
import { runToEnd } from '../../shared/contacts/run-to-end.ts'
import type { ContactTable } from '../../shared/contacts/table/contact-table.ts'
import { CliFailure } from './cli-failure.ts'
import { outputFormat, writeOutput } from './output-file.ts'
import type { Words } from './words/es.ts'

/** Answers how many rows it wrote; a file that is there already is left as it is. */
export async function saveClean(table: ContactTable, path: string, words: Words): Promise<number> {
  const { sheet, problems } = words.check.clean
  const written = runToEnd(cleanList(table, sheet, outputFormat(path, words)))
  if (!written.ok) throw new CliFailure(1, written.problem, problems[written.problem])
  await writeOutput(path, written.pieces, words)
  return written.rows
}
