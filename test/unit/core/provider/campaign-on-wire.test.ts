// How a campaign is spelled for the provider, option by option.
import { describe, expect, it } from 'vitest'
import {
  contactsOnWire,
  contentOnWire,
  dateOnWire,
} from '../../../../electron/core/provider/campaign-on-wire.ts'
import type { SendContent } from '../../../../shared/provider/outgoing-campaign.ts'
import { yellowPushProfile } from '../../../../shared/provider/shipped-profiles.ts'
import { dateFormats, type WireOptions } from '../../../../shared/provider/wire-options.ts'

const NOW = Date.parse('2026-03-10T15:00:00.789Z')
const wire = yellowPushProfile.wire
const withOptions = (options: Partial<WireOptions>): WireOptions => ({ ...wire, ...options })

const content: SendContent = {
  campaignName: 'Promo Nov ·7F3K9Q',
  senderId: 'TIENDA',
  template: 'Hola {{Nombre|cliente}}, debe {{valor}}. {{ nombre | cliente }}',
  schedule: {
    kind: 'tranches',
    tranches: [
      { percent: 70, instant: '2026-03-11T04:30:59Z' },
      { percent: 30, instant: '2026-03-11T15:00:00Z' },
    ],
  },
  defaults: { VALOR: '0' },
}
const contacts = [
  { e164: '+573000000001', wildcards: { nombre: 'Ana', Valor: '5', Otra: 'secreta' } },
  { e164: '+573000000002', wildcards: { Nombre: '   ' } },
]

describe('the content of a send', () => {
  it('by default is in Pascal case, in UTC, with braces in the keys', () => {
    expect(contentOnWire(content, wire, NOW)).toEqual({
      CampaignName: 'Promo Nov ·7F3K9Q',
      SenderId: 'TIENDA',
      Message: 'Hola {Nombre}, debe {valor}. {Nombre}',
      WildcardsMessage: ['{Nombre}', '{valor}'],
      DefaultWildcards: [
        { Key: '{Nombre}', Value: 'cliente' },
        { Key: '{valor}', Value: '0' },
      ],
      ScheduleType: 'SCHEDULED',
      CampaignSchedule: [
        { Date: '2026-03-11T04:30:59Z', Percentage: 70 },
        { Date: '2026-03-11T15:00:00Z', Percentage: 30 },
      ],
    })
  })

  it('in camel case lowers the first letter of every name, renamed ones included', () => {
    const camel = withOptions({ casing: 'camel', scheduleDateField: 'SendDate' })
    const fields = contentOnWire(content, camel, NOW)
    expect(Object.keys(fields)).toEqual([
      'campaignName',
      'senderId',
      'message',
      'wildcardsMessage',
      'defaultWildcards',
      'scheduleType',
      'campaignSchedule',
    ])
    expect(fields.campaignSchedule).toEqual([
      { sendDate: '2026-03-11T04:30:59Z', percentage: 70 },
      { sendDate: '2026-03-11T15:00:00Z', percentage: 30 },
    ])
    expect(fields.defaultWildcards).toContainEqual({ key: '{Nombre}', value: 'cliente' })
  })

  it('may carry other delimiters, and keys without them', () => {
    const options = { wildcardOpen: '[[', wildcardClose: ']]', wildcardKeyHasDelimiters: false }
    expect(contentOnWire(content, withOptions(options), NOW)).toMatchObject({
      Message: 'Hola [[Nombre]], debe [[valor]]. [[Nombre]]',
      WildcardsMessage: ['Nombre', 'valor'],
    })
  })

  it('without wildcards sends no wildcard field at all', () => {
    const fields = contentOnWire({ ...content, template: 'Hola {a todos}' }, wire, NOW)
    expect(fields.Message).toBe('Hola {a todos}')
    expect(fields).not.toHaveProperty('WildcardsMessage')
    expect(fields).not.toHaveProperty('DefaultWildcards')
  })

  it.each([
    ['one-item', [{ Date: '2026-03-10T15:00:00Z', Percentage: 100 }]],
    ['empty', []],
    ['left-out', undefined],
  ] as const)('for now spells the schedule as %s', (scheduleForNow, expected) => {
    const now = { ...content, schedule: { kind: 'now' } } as const
    const fields = contentOnWire(now, withOptions({ scheduleForNow }), NOW)
    expect(fields.ScheduleType).toBe('NOW')
    expect(fields.CampaignSchedule).toEqual(expected)
  })

  it('of an update holds only what changed', () => {
    expect(contentOnWire({ senderId: 'OTRO' }, wire, NOW)).toEqual({ SenderId: 'OTRO' })
  })

  it('gives one field with two defaults two keys, because a key has one value for a contact', () => {
    const template = '{{nombre|amigo}} {{nombre|cliente}} {{nombre_2|x}} {{Nombre|amigo}}'
    const fields = contentOnWire({ template }, wire, NOW)
    expect(fields.Message).toBe('{nombre} {nombre_2} {nombre_2_2} {nombre}')
    const [contact] = contactsOnWire({ contacts: contacts.slice(1), template }, wire)
    expect(contact?.Wildcards).toEqual([
      { Key: '{nombre}', Value: 'amigo' },
      { Key: '{nombre_2}', Value: 'cliente' },
      { Key: '{nombre_2_2}', Value: 'x' },
    ])
  })
})

describe('plain text that looks like a key', () => {
  it('is not taken for one', () => {
    const template = 'Use {nombre} y {{nombre}}'
    expect(contentOnWire({ template }, wire, NOW)).toMatchObject({
      Message: 'Use {nombre} y {nombre_2}',
      WildcardsMessage: ['{nombre_2}'],
    })
    const [contact] = contactsOnWire({ contacts, template }, wire)
    expect(contact?.Wildcards).toEqual([{ Key: '{nombre_2}', Value: 'Ana' }])
  })
})

describe('contacts', () => {
  it('carry only the values the message uses, blanks filled with the default', () => {
    const { template, defaults = {} } = content
    expect(contactsOnWire({ contacts, template, defaults }, wire)).toEqual([
      {
        MobileNumber: '573000000001',
        Wildcards: [
          { Key: '{Nombre}', Value: 'Ana' },
          { Key: '{valor}', Value: '5' },
        ],
      },
      {
        MobileNumber: '573000000002',
        Wildcards: [
          { Key: '{Nombre}', Value: 'cliente' },
          { Key: '{valor}', Value: '0' },
        ],
      },
    ])
  })

  it('without a message carry every field of the batch', () => {
    const [, second] = contactsOnWire({ contacts, defaults: { Otra: '-' } }, wire)
    expect(second?.Wildcards).toEqual([
      { Key: '{nombre}', Value: '' },
      { Key: '{Valor}', Value: '' },
      { Key: '{Otra}', Value: '-' },
    ])
  })

  it('without values are a bare number', () => {
    expect(contactsOnWire({ contacts, template: 'Hola' }, wire)).toEqual([
      { MobileNumber: '573000000001' },
      { MobileNumber: '573000000002' },
    ])
  })
})

describe('a date', () => {
  const spelled: Record<(typeof dateFormats)[number], string> = {
    'yyyy-MM-ddTHH:mm:ssZ': '2026-03-11T04:30:59Z',
    'yyyy-MM-ddTHH:mm:ss': '2026-03-10T23:30:59',
    'yyyy-MM-dd HH:mm': '2026-03-10 23:30',
    'yyyy-MM-dd HH:mm:ss': '2026-03-10 23:30:59',
  }
  it.each(dateFormats)('as %s is in UTC or in the zone of the profile', (dateFormat) => {
    const options = withOptions({ dateFormat })
    expect(dateOnWire('2026-03-11T04:30:59.999Z', options)).toBe(spelled[dateFormat])
  })

  it('on the hour keeps its seconds', () => {
    const options = withOptions({ dateFormat: 'yyyy-MM-ddTHH:mm:ss', zone: 'America/Caracas' })
    expect(dateOnWire('2026-03-11T04:00:00Z', options)).toBe('2026-03-11T00:00:00')
  })
})
