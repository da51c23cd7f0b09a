// A contact source made of a plain list, whose audit can be held back to see what happens meanwhile.
import type { ContactSource } from '../../shared/contacts/contact-source.ts'
import { createMessageAudit } from '../../shared/messages/audit-messages.ts'
import { lookupIn, parseTemplate } from '../../shared/messages/template.ts'

export type ListedPerson = {
  readonly row: number
  readonly values: Readonly<Record<string, string>>
}

type Options = {
  readonly fields?: readonly string[]
  /** Awaited before each audit answers; a rejection is the audit's. */
  readonly beforeAudit?: (template: string) => Promise<void>
}

export type ListedSource = ContactSource & {
  /** Templates asked for, in order. */
  readonly audited: readonly string[]
  /** Offset and limit of each read, in order. */
  readonly reads: readonly { readonly offset: number; readonly limit: number }[]
}

export function sourceOf(people: readonly ListedPerson[], options: Options = {}): ListedSource {
  const fields = options.fields ?? Object.keys(people[0]?.values ?? {})
  const audited: string[] = []
  const reads: { offset: number; limit: number }[] = []
  return {
    sourceName: 'clientes.csv',
    fields,
    count: people.length,
    excluded: 3,
    audited,
    reads,
    async read({ offset, limit, fields: asked }) {
      reads.push({ offset, limit })
      return people.slice(offset, offset + limit).map(({ row, values }, index) => ({
        row,
        e164: `+57300555${String(offset + index).padStart(4, '0')}`,
        values: asked.map((field) => values[field] ?? ''),
      }))
    },
    async audit(template, signal) {
      audited.push(template)
      await options.beforeAudit?.(template)
      if (signal?.aborted) throw signal.reason
      const auditor = createMessageAudit(parseTemplate(template))
      for (const { row, values } of people) auditor.add(row, lookupIn(values))
      return auditor.result()
    },
  }
}

/** `count` people on every other line, from line 2. */
export function manyPeople(count: number): readonly ListedPerson[] {
  return Array.from({ length: count }, (_, index) => ({
    row: 2 + index * 2,
    values: { nombre: `Ana ${index}`, saldo: String(index * 10) },
  }))
}
