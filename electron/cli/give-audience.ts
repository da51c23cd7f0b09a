// Hands the people of a list to the core, only with the fields the message uses.

import type { ContactTable } from '../../shared/contacts/table/contact-table.ts'
import { maxContactsPerChunk } from '../../shared/ipc/contract.ts'
import { fieldKey, parseTemplate, wildcardNames } from '../../shared/messages/template.ts'
import type { CliApp } from './cli-app.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliIo } from './cli-io.ts'
import { createProgress } from './progress.ts'

/** Answers the audience's id. */
export async function giveAudience(
  table: ContactTable,
  parts: {
    readonly app: CliApp
    readonly io: CliIo
    readonly template: string
    readonly sourceName: string
  },
): Promise<string> {
  const { app, io } = parts
  const rows = table.rows({ show: 'audience' })
  if (rows.length === 0) {
    throw new CliFailure(1, 'empty-audience', io.words.failures['empty-audience'])
  }
  const columns = usedColumns(table, parts.template)
  const { audienceId } = await app.call('audience.begin', {
    fields: columns.map(({ name }) => name),
    count: rows.length,
    excluded: table.rowCount - rows.length,
    sourceName: parts.sourceName,
  })
  const progress = createProgress(io)
  for (let offset = 0; offset < rows.length; offset += maxContactsPerChunk) {
    const chunk = Array.from(rows.subarray(offset, offset + maxContactsPerChunk))
    const contacts = chunk.map((row) => {
      const { line, e164 } = table.verdict(row)
      const values = columns.map(({ index }) => table.cell(row, index))
      return { row: line, e164: e164 ?? '', values }
    })
    await app.call('audience.append', { audienceId, offset, contacts })
    if (rows.length > maxContactsPerChunk)
      progress.show(io.words.run.preparing, offset + chunk.length, rows.length)
  }
  progress.end()
  return audienceId
}

function usedColumns(table: ContactTable, template: string) {
  const used = new Set(wildcardNames(parseTemplate(template)).map(fieldKey))
  return table.file.columns.filter(({ name }) => used.has(fieldKey(name)))
}
