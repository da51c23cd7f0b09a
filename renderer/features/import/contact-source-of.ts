// What the import hands to the steps after it: the people who would get a message, or null while there are none to speak of.
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'
import type { ContactList, ReadyList } from './import-state.ts'
import { audienceProblem, fieldColumns } from './selectors.ts'

/** A picture of the list as it is now; null while it has nobody to send to, or rows in the way. */
export function contactSourceOf(list: ContactList): ContactSource | null {
  if (list.stage !== 'ready' || list.judging || list.checking || list.phoneColumns.length === 0)
    return null
  return audienceProblem(list) === null ? sourceOf(list) : null
}

function sourceOf(list: ReadyList): ContactSource {
  const { file, state, table, fileName } = list
  const columns = fieldColumns(list)
  const fields = columns.map((column) => file.columns[column]?.name ?? '')
  const columnsOf = (names: readonly string[]) =>
    names.map((name) => columns[fields.indexOf(name)] ?? -1)
  return {
    sourceName: fileName,
    fields,
    count: state.counts.audience,
    excluded: state.counts.rows - state.counts.audience,
    read: ({ offset, limit, fields: names }) =>
      table.ask({ kind: 'people', offset, limit, columns: columnsOf(names) }),
    audit: (template, signal) =>
      table.ask({ kind: 'audit', template, columns }, signal ? { signal } : {}),
  }
}
