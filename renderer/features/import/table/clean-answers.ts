// Answers what is done to many rows at once: text to replace, names to choose, problems to take to Excel and back.
import { cleanList } from '../../../../shared/contacts/exchange/clean-list.ts'
import { matchFixes } from '../../../../shared/contacts/exchange/match-fixes.ts'
import { problemFile } from '../../../../shared/contacts/exchange/problem-rows.ts'
import { returnedText } from '../../../../shared/contacts/exchange/returned-text.ts'
import { readablePhone } from '../../../../shared/contacts/judging/readable-phone.ts'
import { readContacts } from '../../../../shared/contacts/reading/read-contacts.ts'
import type { ContactTable } from '../../../../shared/contacts/table/contact-table.ts'
import type { Asked } from './open-file.ts'
import { paced } from './paced.ts'
import type { RequestOf, TableAnswers } from './protocol.ts'
import { readBlob } from './read-blob.ts'
import { sheetPlatform } from './sheet-platform.ts'
import type { ShownChange } from './table-facts.ts'

const mostExamples = 50

type CleanKind =
  | 'preview-replace'
  | 'shared-names'
  | 'export-problems'
  | 'export-clean'
  | 'match-fixes'
type CleanAnswerers = {
  readonly [K in CleanKind]: (request: RequestOf<K>, asked: Asked) => Promise<TableAnswers[K]>
}

export function cleanAnswerers(table: () => ContactTable): CleanAnswerers {
  return {
    async 'preview-replace'({ replacement }, { signal }) {
      const { replaceChanges } = table().inSteps
      const found = await paced(replaceChanges(replacement, mostExamples), { signal })
      return { count: found.count, examples: found.changes.map((each) => shown(table(), each)) }
    },
    async 'shared-names'({ nameColumn }, { signal }) {
      const firsts = await paced(table().inSteps.sharedNumbers(nameColumn), { signal })
      const examples = firsts.slice(0, mostExamples).map((first) => ({
        row: first,
        phone: readablePhone(table().verdict(first).e164 ?? ''),
        people: table()
          .rowsOfNumber(first)
          .map((row) => ({ line: lineOf(table(), row), name: table().cell(row, nameColumn) })),
      }))
      return { numbers: firsts.length, examples }
    },
    'export-problems': ({ words, format }, { signal }) =>
      paced(problemFile(table(), words, format), { signal }),
    'export-clean': ({ sheet, format }, { signal }) =>
      paced(cleanList(table(), sheet, format), { signal }),
    'match-fixes': ({ file }, { signal }) => readFixes(table(), file, signal),
  }
}

async function readFixes(
  table: ContactTable,
  blob: Blob,
  signal: AbortSignal,
): Promise<TableAnswers['match-fixes']> {
  const text = await returnedText(await readBlob(blob, () => {}), sheetPlatform)
  if (!text.ok) return { ok: false, problem: 'unreadable' }
  const read = await paced(readContacts(text.bytes, text.options), { signal })
  if (!read.ok) {
    const empty = read.failure.code === 'empty-file' || read.failure.code === 'header-only'
    return { ok: false, problem: empty ? 'no-keys' : 'unreadable' }
  }
  const matched = await paced(matchFixes(table, read.file), { signal })
  if (!matched.ok) return matched
  const { rows, unknown, fixes } = matched
  return {
    ok: true,
    rows,
    unknown,
    cells: fixes.map(({ row, column, value }) => ({ row, column, value })),
    examples: fixes
      .slice(0, mostExamples)
      .map(({ value, ...fix }) => shown(table, { ...fix, after: value })),
  }
}

type Change = {
  readonly row: number
  readonly column: number
  readonly before: string
  readonly after: string
}

const shown = (table: ContactTable, { row, column, before, after }: Change): ShownChange => ({
  line: lineOf(table, row),
  column: table.file.columns[column]?.name ?? '',
  before,
  after,
})

const lineOf = ({ file }: ContactTable, row: number): number => file.lines[row] ?? 0
