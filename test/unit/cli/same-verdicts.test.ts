// `check` on the command line and the table in the window say the same of every row of many files.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkCommand } from '../../../electron/cli/check-command.ts'
import { CliFailure } from '../../../electron/cli/cli-failure.ts'
import type { CliIo } from '../../../electron/cli/cli-io.ts'
import { en } from '../../../electron/cli/words/en.ts'
import type { CheckVerdict } from '../../../shared/contacts/contact-types.ts'
import { tableWithoutWorker } from '../../fakes/table-without-worker.ts'
import { tablePlan } from '../../hunt/table-plan.ts'
import { writeTable } from '../../hunt/write-table.ts'
import { layoutPairs } from '../shared/contacts/adversarial/layout-pairs.ts'
import { encoded } from '../shared/contacts/adversarial/pair.ts'
import { phonePairs, widePairs } from '../shared/contacts/adversarial/phone-pairs.ts'
import { quotePairs } from '../shared/contacts/adversarial/quote-pairs.ts'
import { workbookPairs } from '../shared/contacts/adversarial/workbook-pairs.ts'
import { seed } from '../shared/seed.ts'

const folder = mkdtempSync(join(tmpdir(), 'campanero-same-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Answer =
  | { readonly failure: string }
  | { readonly rows: readonly (readonly [number, string, string, number | null])[] }

async function onCommandLine(bytes: Uint8Array): Promise<Answer> {
  const path = join(folder, 'lista.csv')
  writeFileSync(path, bytes)
  const lines: string[] = []
  const env = { HOME: folder, XDG_DATA_HOME: join(folder, 'data') }
  const io: CliIo = { out: (line) => lines.push(line), err: { write: () => {} }, env, words: en }
  try {
    await checkCommand([path, '--json', '--rows', '--country', 'CO'], io)
  } catch (error) {
    if (error instanceof CliFailure) return { failure: error.code }
    throw error
  }
  const { verdicts }: { verdicts: CheckVerdict[] } = JSON.parse(lines.join(''))
  return {
    rows: verdicts.map(({ line, value, e164, issue, duplicateOf }) => [
      line,
      value,
      issue ?? e164 ?? '',
      duplicateOf,
    ]),
  }
}

async function inWindow(bytes: Uint8Array): Promise<Answer> {
  const { ask } = tableWithoutWorker()
  const file = new File([bytes as Uint8Array<ArrayBuffer>], 'lista.csv')
  const read = await ask({ kind: 'read', file, choices: {}, country: 'CO' })
  if (!read.ok) return { failure: read.failure.code }
  // The window shows these two beside the rows; the command line stops at them.
  const statuses = read.state.counts.byIssue
  if (statuses['damaged-record'] && read.file.firstDamage?.reason === 'unclosed-quote')
    return { failure: 'unbalanced-quote' }
  if (read.file.phoneColumns.length === 0) return { failure: 'no-phone-column' }
  const rows = await ask({ kind: 'block', offset: 0, limit: read.file.rowCount })
  return {
    rows: rows.map(({ line, cells, phoneColumn, status, phone, duplicateOfLine }) => {
      const isGood = status === 'valid' || status === 'repaired' || status === 'duplicate'
      const number = phone?.replace(/[^\d+]/g, '') ?? ''
      return [line, cells[phoneColumn ?? 0] ?? '', isGood ? number : status, duplicateOfLine]
    }),
  }
}

const fixtures = join(import.meta.dirname, '../../fixtures/contacts')
const texts = [...quotePairs, ...layoutPairs, ...phonePairs, ...widePairs]
const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...readdirSync(fixtures)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [name, new Uint8Array(readFileSync(join(fixtures, name)))] as const),
  ...texts.map(([name, text]) => [name, encoded(text, 'utf-8')] as const),
  ...texts.map(
    ([name, text]) => [`${name}, in UTF-16`, encoded(`\ufeff${text}`, 'utf-16le')] as const,
  ),
  ...workbookPairs.map(([name, bytes]) => [name, bytes] as const),
  ...Array.from({ length: 100 }, (_, index) => {
    const { bytes } = writeTable(tablePlan(seed + index))
    return [`table of seed ${seed + index}`, bytes] as const
  }),
]

test(`${files.length} files`, async () => {
  const different: unknown[] = []
  let rows = 0
  for (const [name, bytes] of files) {
    const [terminal, window] = [await onCommandLine(bytes), await inWindow(bytes)]
    if ('rows' in terminal) rows += terminal.rows.length
    if (JSON.stringify(terminal) !== JSON.stringify(window))
      different.push({ name, terminal, window })
  }
  expect(different.slice(0, 3)).toEqual([])
  expect(rows).toBeGreaterThan(1000)
})
