// Spells the app's wildcards the provider's way and fills every value a contact lacks.
import { fieldKey, isBlank, type TemplateToken } from '../../../shared/messages/template.ts'
import type { OutgoingContact } from '../../../shared/provider/outgoing-campaign.ts'
import type { WireOptions } from '../../../shared/provider/wire-options.ts'

export type WireWildcard = {
  /** The provider compares keys exactly, so one field keeps one spelling. */
  readonly wireName: string
  readonly field: string
  readonly fallback: string
}

type Defaults = Readonly<Record<string, string>>

/**
 * One wildcard for each field and default of the message. A field written twice with different
 * defaults gets a second name: on the wire a key can only have one value for a contact. So does a
 * field whose key also stands in the plain text, which must reach people as it was written.
 */
export function wireWildcards(
  tokens: readonly TemplateToken[],
  defaults: Defaults,
  wire: WireOptions,
): readonly WireWildcard[] {
  const found = new Map<string, WireWildcard>()
  const taken = new Set<string>()
  const plainText = tokens.map((token) => (token.kind === 'text' ? token.text : '\n')).join('')
  const isFree = (name: string) =>
    !taken.has(fieldKey(name)) && !plainText.includes(delimited(name, wire))
  for (const token of tokens) {
    if (token.kind !== 'wildcard') continue
    const fallback = fallbackOf(token.key, token.defaultValue, defaults)
    const identity = JSON.stringify([token.key, fallback])
    if (found.has(identity)) continue
    const wireName = freeName(token.name, isFree)
    taken.add(fieldKey(wireName))
    found.set(identity, { wireName, field: token.key, fallback })
  }
  return [...found.values()]
}

/** The message text with each wildcard between the provider's delimiters. */
export function messageOnWire(
  tokens: readonly TemplateToken[],
  defaults: Defaults,
  wire: WireOptions,
): string {
  const names = new Map(
    wireWildcards(tokens, defaults, wire).map(({ field, fallback, wireName }) => [
      JSON.stringify([field, fallback]),
      wireName,
    ]),
  )
  const spelled = tokens.map((token) => {
    if (token.kind === 'text') return token.text
    const fallback = fallbackOf(token.key, token.defaultValue, defaults)
    const name = names.get(JSON.stringify([token.key, fallback])) ?? token.name
    return delimited(name, wire)
  })
  return spelled.join('')
}

/** The key as sent, with or without the delimiters. */
export function keyOnWire(name: string, wire: WireOptions): string {
  return wire.wildcardKeyHasDelimiters ? delimited(name, wire) : name
}

/** The key and value of every wildcard for one person; a blank value gives way to the fallback. */
export function valuesFor(
  contact: OutgoingContact,
  wildcards: readonly WireWildcard[],
): readonly { readonly wireName: string; readonly value: string }[] {
  const values = new Map(
    Object.entries(contact.wildcards).map(([name, value]) => [fieldKey(name), value]),
  )
  return wildcards.map(({ wireName, field, fallback }) => {
    const value = values.get(field)
    return { wireName, value: isBlank(value) ? fallback : value }
  })
}

/** Without a message to go by: every field of these contacts, and every default. */
export function wildcardsOfContacts(
  contacts: readonly OutgoingContact[],
  defaults: Defaults,
): readonly WireWildcard[] {
  const names = new Map<string, string>()
  for (const name of [
    ...contacts.flatMap((one) => Object.keys(one.wildcards)),
    ...Object.keys(defaults),
  ]) {
    if (!names.has(fieldKey(name))) names.set(fieldKey(name), name)
  }
  return [...names].map(([field, wireName]) => ({
    wireName,
    field,
    fallback: fallbackOf(field, null, defaults),
  }))
}

function fallbackOf(field: string, written: string | null, defaults: Defaults): string {
  if (written !== null) return written
  const entry = Object.entries(defaults).find(([name]) => fieldKey(name) === field)
  return entry?.[1] ?? ''
}

function delimited(name: string, wire: WireOptions): string {
  return wire.wildcardOpen + name + wire.wildcardClose
}

function freeName(name: string, isFree: (candidate: string) => boolean): string {
  let candidate = name
  for (let count = 2; !isFree(candidate); count += 1) candidate = `${name}_${count}`
  return candidate
}
