// Spells groups, contacts and campaigns as the profile says the provider wants them.
import { Temporal } from 'temporal-polyfill'
import { parseTemplate, type TemplateToken } from '../../../shared/messages/template.ts'
import type {
  OutgoingContact,
  OutgoingSchedule,
  SendContent,
} from '../../../shared/provider/outgoing-campaign.ts'
import type { WireOptions } from '../../../shared/provider/wire-options.ts'
import type { Fields } from './operation-request.ts'
import {
  keyOnWire,
  messageOnWire,
  valuesFor,
  type WireWildcard,
  wildcardsOfContacts,
  wireWildcards,
} from './wildcards-on-wire.ts'

export type Audience = {
  readonly contacts: readonly OutgoingContact[]
  /** The message these contacts are for: its wildcards then decide which values travel. */
  readonly template?: string
  readonly defaults?: Readonly<Record<string, string>>
}

/** The fields of 3.1 for the parts given; only those, so that an update sends what changed. */
export function contentOnWire(
  content: Partial<SendContent>,
  wire: WireOptions,
  nowMs: number,
): Fields {
  const { campaignName, senderId, template, schedule, defaults = {} } = content
  return named(wire, {
    CampaignName: campaignName,
    SenderId: senderId,
    ...(template === undefined ? {} : templateOnWire(parseTemplate(template), defaults, wire)),
    ...(schedule === undefined ? {} : scheduleFields(schedule, wire, nowMs)),
  })
}

export function contactsOnWire(audience: Audience, wire: WireOptions): readonly Fields[] {
  const { contacts, template, defaults = {} } = audience
  const wildcards =
    template === undefined
      ? wildcardsOfContacts(contacts, defaults)
      : wireWildcards(parseTemplate(template), defaults, wire)
  return contacts.map((contact) => contactOnWire(contact, wildcards, wire))
}

/** Field names in the profile's casing; fields without a value are left out. */
export function named(wire: WireOptions, fields: Fields): Fields {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present.map(([name, value]) => [nameOnWire(name, wire), value]))
}

/** Country code and number, no symbols. */
export function numberOnWire(e164: string): string {
  return e164.replace(/\D/g, '')
}

/** `instant` is ISO 8601 in UTC. */
export function dateOnWire(instant: string, wire: WireOptions): string {
  const moment = Temporal.Instant.from(instant)
  if (wire.dateFormat === 'yyyy-MM-ddTHH:mm:ssZ') {
    return moment.toString({ smallestUnit: 'second', roundingMode: 'floor' })
  }
  const clock = moment
    .toZonedDateTimeISO(wire.zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second', roundingMode: 'floor' })
  switch (wire.dateFormat) {
    case 'yyyy-MM-ddTHH:mm:ss':
      return clock
    case 'yyyy-MM-dd HH:mm:ss':
      return clock.replace('T', ' ')
    case 'yyyy-MM-dd HH:mm':
      return clock.replace('T', ' ').slice(0, 16)
  }
}

function nameOnWire(name: string, wire: WireOptions): string {
  return wire.casing === 'camel' ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

function templateOnWire(
  tokens: readonly TemplateToken[],
  defaults: Readonly<Record<string, string>>,
  wire: WireOptions,
): Fields {
  const wildcards = wireWildcards(tokens, defaults, wire)
  const fallbacks = wildcards.filter(({ fallback }) => fallback !== '')
  return {
    Message: messageOnWire(tokens, defaults, wire),
    WildcardsMessage:
      wildcards.length === 0 ? undefined : wildcards.map((one) => keyOnWire(one.wireName, wire)),
    [wire.defaultWildcardsField]:
      fallbacks.length === 0
        ? undefined
        : fallbacks.map((one) => keyValue(one.wireName, one.fallback, wire)),
  }
}

function scheduleFields(schedule: OutgoingSchedule, wire: WireOptions, nowMs: number): Fields {
  if (schedule.kind === 'tranches') {
    const items = schedule.tranches.map((one) => scheduleItem(one.instant, one.percent, wire))
    return { ScheduleType: 'SCHEDULED', CampaignSchedule: items }
  }
  const now = Temporal.Instant.fromEpochMilliseconds(nowMs).toString()
  const items = wire.scheduleForNow === 'one-item' ? [scheduleItem(now, 100, wire)] : []
  return {
    ScheduleType: 'NOW',
    CampaignSchedule: wire.scheduleForNow === 'left-out' ? undefined : items,
  }
}

function scheduleItem(instant: string, percent: number, wire: WireOptions): Fields {
  return named(wire, {
    [wire.scheduleDateField]: dateOnWire(instant, wire),
    [wire.schedulePercentageField]: percent,
  })
}

function contactOnWire(
  contact: OutgoingContact,
  wildcards: readonly WireWildcard[],
  wire: WireOptions,
): Fields {
  const values = valuesFor(contact, wildcards)
  return named(wire, {
    MobileNumber: numberOnWire(contact.e164),
    Wildcards:
      values.length === 0
        ? undefined
        : values.map(({ wireName, value }) => keyValue(wireName, value, wire)),
  })
}

function keyValue(name: string, value: string, wire: WireOptions): Fields {
  return named(wire, { Key: keyOnWire(name, wire), Value: value })
}
