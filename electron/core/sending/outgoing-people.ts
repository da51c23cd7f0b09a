// Turns stored people into what leaves the computer: their number and only the fields the message uses.
import { createHash } from 'node:crypto'
import { fieldKey, parseTemplate, wildcardNames } from '../../../shared/messages/template.ts'
import type { OutgoingContact } from '../../../shared/provider/outgoing-campaign.ts'
import type { StoredContact } from '../audience/audience-store.ts'

/** `fields` in the order of each person's values. */
export function outgoingPeople(
  people: readonly StoredContact[],
  fields: readonly string[],
  template: string,
): readonly OutgoingContact[] {
  const keys = fields.map(fieldKey)
  const used = wildcardNames(parseTemplate(template))
    .map((name) => ({ name, index: keys.indexOf(fieldKey(name)) }))
    .filter(({ index }) => index >= 0)
  return people.map(({ e164, values }) => ({
    e164,
    wildcards: Object.fromEntries(used.map(({ name, index }) => [name, values[index] ?? ''])),
  }))
}

/** SHA-256 in hex, for the ledger. */
export function peopleHash(contacts: readonly OutgoingContact[]): string {
  return createHash('sha256').update(JSON.stringify(contacts)).digest('hex')
}
