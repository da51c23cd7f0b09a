// Reads the people who would get the message, and writes out the message of every one of them.
import type { SourceContact } from '../../../../shared/contacts/contact-source.ts'
import type { ContactTable } from '../../../../shared/contacts/table/contact-table.ts'
import { createMessageAudit } from '../../../../shared/messages/audit-messages.ts'
import type { MessageAudit } from '../../../../shared/messages/message-audit.ts'
import { fieldKey, parseTemplate } from '../../../../shared/messages/template.ts'
import type { RequestOf } from './protocol.ts'

export function readPeople(
  table: ContactTable,
  people: Uint32Array,
  { offset, limit, columns }: RequestOf<'people'>,
): readonly SourceContact[] {
  return Array.from(people.subarray(offset, offset + limit), (row) => {
    const { line, e164 } = table.verdict(row)
    const cells = table.cells(row)
    return { row: line, e164: e164 ?? '', values: columns.map((column) => cells[column] ?? '') }
  })
}

/** Rows between two pauses. */
const pieceRows = 500

export function* auditPeople(
  table: ContactTable,
  people: Uint32Array,
  { template, columns }: RequestOf<'audit'>,
): Generator<number, MessageAudit> {
  const audit = createMessageAudit(parseTemplate(template))
  const places = new Map(
    columns.map((column) => [fieldKey(table.file.columns[column]?.name ?? ''), column]),
  )
  for (const [done, row] of people.entries()) {
    const cells = table.cells(row)
    audit.add(table.file.lines[row] ?? 0, (key) => {
      const place = places.get(key)
      return place === undefined ? null : cells[place]
    })
    if (done % pieceRows === pieceRows - 1) yield done + 1
  }
  return audit.result()
}
