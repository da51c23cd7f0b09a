// Checks a contact file from bytes to verdicts, the same in the window and on the command line.
import type {
  CheckOptions,
  CheckResult,
  CheckSummary,
  CheckVerdict,
  ContactFile,
  ReadProgress,
} from './contact-types.ts'
import type { ReadFailure } from './read-failure.ts'
import { readContacts } from './reading/read-contacts.ts'
import { runToEnd } from './run-to-end.ts'
import { type ContactTable, openTable } from './table/contact-table.ts'
import type { JudgeProgress } from './table/judge-rows.ts'

export const checkContacts = (fileBytes: Uint8Array, options: CheckOptions): CheckResult =>
  runToEnd(checkContactsInSteps(fileBytes, options))

/** Stops at an unbalanced quote and at a missing phone column, which a window can show instead. */
export function* checkContactsInSteps(
  fileBytes: Uint8Array,
  options: CheckOptions,
): Generator<ReadProgress | JudgeProgress, CheckResult> {
  const read = yield* readContacts(fileBytes, options)
  if (!read.ok) return read
  const { file } = read
  const phoneColumns = wantedColumns(file, options.phoneColumns)
  const failure = checkFailure(file, phoneColumns)
  if (failure) return { ok: false, failure }
  const { defaultCountry } = options
  const countryColumn = guessedCountryColumn(file)
  const table = yield* openTable(file, { defaultCountry, phoneColumns, countryColumn })
  return {
    ok: true,
    summary: checkSummary(table),
    verdicts: Array.from({ length: table.rowCount }, (_, row) => checkVerdict(table, row)),
    conservation: file.conservation,
    damagedRecords: file.damagedRecords,
  }
}

/** The column that seems to name each row's country; null for none. */
export const guessedCountryColumn = ({ columns }: Pick<ContactFile, 'columns'>): number | null =>
  columns.find(({ target }) => target === 'country')?.index ?? null

/** Why a file that was read is no basis for a check; null when it is one. */
export function checkFailure(
  file: ContactFile,
  phoneColumns: readonly number[] = file.phoneColumns,
): ReadFailure | null {
  const unbalanced = file.damagedRecords.find(({ reason }) => reason === 'unclosed-quote')
  if (unbalanced) return { code: 'unbalanced-quote', line: unbalanced.line }
  return phoneColumns.length === 0 ? { code: 'no-phone-column' } : null
}

/** Names match whatever their case; those that match nothing are left out. */
function wantedColumns(file: ContactFile, wanted: CheckOptions['phoneColumns']): readonly number[] {
  if (!wanted) return file.phoneColumns
  const found = wanted.map((column) => {
    if (typeof column === 'number') return file.columns[column]?.index ?? -1
    const name = column.trim().toLowerCase()
    const named = file.columns.find((known) =>
      [known.name, known.header].some((text) => text.trim().toLowerCase() === name),
    )
    return named?.index ?? -1
  })
  return [...new Set(found.filter((index) => index >= 0))]
}

export function checkSummary(table: ContactTable): CheckSummary {
  const { file } = table
  const { rows, valid, invalid, duplicates, byIssue } = table.counts()
  const { encoding, delimiter } = file
  const columns = file.columns.map(({ name }) => name)
  const { blank } = file.conservation
  return { rows, blank, valid, invalid, duplicates, byIssue, encoding, delimiter, columns }
}

export function checkVerdict(table: ContactTable, row: number): CheckVerdict {
  const { line, e164, type, issue, column, duplicateOf } = table.verdict(row)
  return {
    line,
    value: table.cell(row, column),
    e164,
    type,
    issue,
    duplicateOf: duplicateOf === null ? null : (table.file.lines[duplicateOf] ?? null),
  }
}
