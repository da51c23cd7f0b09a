// Reads the numbers out of a file with the engine that reads lists of contacts.
import type { NumberFile } from '../features/exclusions/number-file.ts'
import { openTable } from '../features/import/table/open-table.ts'
import type { TableClient } from '../features/import/table/table-client.ts'
import { noChoices } from '../features/import/table/table-facts.ts'

const numbersAtOnce = 5000

/** `country` is ISO 3166-1 alpha-2, for numbers without a country code. */
export async function readNumberFile(file: File, country: string): Promise<NumberFile> {
  const fileName = file.name
  const table = openTable()
  try {
    const answer = await table.ask({ kind: 'read', file, choices: noChoices, country })
    if (!answer.ok) return { kind: 'unreadable', fileName }
    const numbers = [...(await numbersOf(table))]
    if (numbers.length === 0) return { kind: 'no-numbers', fileName }
    return { kind: 'numbers', fileName, numbers, rows: answer.file.rowCount }
  } catch {
    return { kind: 'unreadable', fileName }
  } finally {
    table.close()
  }
}

async function numbersOf(table: TableClient): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (let from: number | null = 0; from !== null; ) {
    const page: { readonly numbers: readonly number[]; readonly next: number | null } =
      await table.ask({ kind: 'numbers', from, most: numbersAtOnce })
    for (const digits of page.numbers) found.add(`+${digits}`)
    from = page.next
  }
  return found
}
