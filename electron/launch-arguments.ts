// Finds the spreadsheet among the arguments the system started the app with.
import { resolve } from 'node:path'

const spreadsheet = /\.(csv|tsv|txt|xlsx|xls|ods)$/i

/** The last argument that names a spreadsheet, as an absolute path; whether it exists is not asked here. */
export function spreadsheetAmong(
  argv: readonly string[],
  workingDirectory: string,
): string | undefined {
  const given = argv.slice(1).findLast((word) => !word.startsWith('-') && spreadsheet.test(word))
  return given === undefined ? undefined : resolve(workingDirectory, given)
}
