// What the activity log learns of each request: enough to answer for it, nothing secret, nothing personal.
import { describe, expect, it } from 'vitest'
import { maskNumbers } from '../../electron/core/provider/mask-numbers.ts'
import type { Outcome } from '../../electron/core/provider/outcome.ts'
import type { PracticeFault } from '../../electron/practice/practice-faults.ts'
import { operationNames } from '../../shared/provider/provider-profile.ts'
import { openPracticeWorld } from '../fakes/practice-world.ts'

const KEY = 'canary-key-8Qz1'
const NUMBER = '+573005550142'
const NAME = 'Canaria Pérez'
const TEXT = 'Texto canario'
const contacts = [{ e164: NUMBER, wildcards: { Nombre: NAME, Deuda: '77123' } }]
const content = {
  campaignName: 'Promo',
  senderId: 'TIENDA',
  template: `${TEXT} {{Nombre}} {{Deuda|0}}`,
  schedule: { kind: 'now' },
} as const

async function playEverything(fault: PracticeFault | null) {
  const { client, provider, records } = openPracticeWorld({ practice: { key: KEY } })
  if (fault) for (const name of operationNames) provider.faults.set(name, fault, 20)
  const outcomes: Outcome<unknown>[] = [
    await client.createGroup({ name: 'G', contacts }),
    await client.addContacts({ groupId: 'G1001', contacts, template: content.template }),
    await client.sendToGroup({ ...content, groupId: 'G1001' }),
    await client.sendToContacts({ ...content, contacts }),
    await client.findAllCampaigns({ name: NAME }),
    await client.deleteContacts({ groupId: 'G1001', numbers: [NUMBER] }),
    await client.listGroups(),
    await client.findDelivery({ messageId: 'M1', sentAt: '2026-03-10T15:00:00Z' }),
  ]
  const single = { senderId: 'x', numbers: [NUMBER], text: TEXT, accountId: '4001' }
  const sms = await client.prepareSms(single)
  if (!('kind' in sms)) outcomes.push(await sms.perform())
  return { outcomes, records }
}

describe('the record of a request', () => {
  it('names host, path, fields, contacts and result', async () => {
    const { records } = await playEverything(null)
    expect(records.find(({ operation }) => operation === 'sendToContacts')).toEqual({
      startedAtMs: expect.any(Number),
      durationMs: 0,
      operation: 'sendToContacts',
      service: 'campaigns',
      method: 'POST',
      host: '127.0.0.1:9',
      path: '/api/campaigns/contacts',
      fields: [
        'CampaignName',
        'SenderId',
        'Message',
        'WildcardsMessage',
        'DefaultWildcards',
        'ScheduleType',
        'CampaignSchedule',
        'Contacts',
        '{Nombre}',
        '{Deuda}',
      ],
      contacts: 1,
      requestBytes: expect.any(Number),
      result: 'answered',
      status: 200,
      reason: null,
      outcome: 'done',
      request: expect.stringContaining('"MobileNumber": "•••••••••142"'),
      answer: expect.stringMatching(/^200/),
    })
    expect(records.find(({ operation }) => operation === 'sendSms')).toMatchObject({
      fields: ['acc_id', 'to', 'from', 'message'],
      contacts: 1,
    })
  })

  const faults: readonly (PracticeFault | null)[] = [
    null,
    { kind: 'status', status: 500, when: 'after' },
    { kind: 'status', status: 401, when: 'before' },
    { kind: 'reset', when: 'after' },
    { kind: 'html', when: 'before' },
  ]
  it.each(faults)('holds no key, number, name or text under %j', async (fault) => {
    const { outcomes, records } = await playEverything(fault)
    expect(records.length).toBeGreaterThanOrEqual(outcomes.length)
    const told = JSON.stringify(records)
    const spellings = [KEY, NUMBER, NUMBER.slice(1), NUMBER.slice(3), NAME, TEXT, '77123']
    const encoded = spellings.flatMap((text) => [
      text,
      encodeURIComponent(text),
      Buffer.from(text).toString('base64').slice(0, -3),
      Buffer.from(text).toString('hex'),
    ])
    expect(encoded.filter((text) => told.includes(text))).toEqual([])
    expect(
      encoded.filter((text) => text === KEY && JSON.stringify(outcomes).includes(text)),
    ).toEqual([])
  })

  it('and the provider’s words lose all but three digits of a number', () => {
    expect(maskNumbers('Format error in mobile number 000573195112933 in position 1')).toBe(
      'Format error in mobile number ••••••••••••933 in position 1',
    )
  })
})
