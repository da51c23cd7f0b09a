// The tolerant reader against the many ways a server may say the same, and against mischief.
import { describe, expect, it } from 'vitest'
import { readInstant } from '../../../../electron/core/provider/answer-dates.ts'
import { readAnswerBody } from '../../../../electron/core/provider/answer-json.ts'
import {
  readCampaign,
  readCampaignPage,
  readSentCampaign,
} from '../../../../electron/core/provider/read-campaign.ts'
import {
  readContactNumbers,
  readContactsChange,
  readGroup,
  readGroups,
} from '../../../../electron/core/provider/read-group.ts'

const ZONE = 'America/Bogota'
const spelling = { zone: ZONE, dateField: 'date', percentageField: 'percentage' }
const body = (value: unknown) => readAnswerBody(JSON.stringify(value))

describe('a group', () => {
  it.each([
    { groupId: 7 },
    { GroupId: '7' },
    { group_id: '7' },
    { 'Id-Group': 7 },
    { _id: '7' },
    { uuid: '7' },
    { data: { Id: 7 } },
    { Result: { response: { GROUPID: '7' } } },
    { status: 'ok', data: { result: { payload: { groupId: 7 } } } },
    [{ id: 7 }],
    7,
    '7',
  ])('has the id 7 in %j', (answer) => {
    expect(readGroup(body(answer), ZONE).groupId).toBe('7')
  })

  it('keeps every digit of an id above 2^53', () => {
    const answer = readAnswerBody('{"groupId": 98765432109876543210}')
    expect(readGroup(answer, ZONE).groupId).toBe('98765432109876543210')
  })

  it('is created even when nobody says its id', () => {
    const none = { groupId: null, name: null, totalContacts: null, createdAt: null }
    for (const answer of ['', 'OK', 'null', '{}', '[]', '{"groupId":""}', '{"data":null}']) {
      expect(readGroup(readAnswerBody(answer), ZONE)).toEqual(none)
    }
  })

  it.each([
    [{ totalContacts: 5 }],
    [{ ContactsCount: '5' }],
    [{ contact_count: 5 }],
    [{ total: 5 }],
    [{ Quantity: 5 }],
    [{ size: 5 }],
    [{ contacts: [1, 2, 3, 4, 5] }],
  ])('has five contacts in %j', (answer) => {
    expect(readGroup(body({ groupId: 1, ...answer }), ZONE).totalContacts).toBe(5)
  })

  it('never takes a wrong type for a count', () => {
    for (const total of [-1, 1.5, 'many', {}, true, '1e3', Number.MAX_VALUE]) {
      expect(readGroup(body({ groupId: 1, total }), ZONE).totalContacts).toBeNull()
    }
  })
})

describe('a list', () => {
  const groups = [{ groupId: 1 }, { groupId: 2 }]
  it.each([
    [groups],
    [{ groups }],
    [{ Data: { Groups: groups } }],
    [{ result: { response: { items: groups } } }],
    [{ campaigns: [], groups }],
  ])('is found in %j', (answer) => {
    expect(readGroups(body(answer), ZONE)?.map((one) => one.groupId)).toEqual(['1', '2'])
  })

  it('that is nowhere reads as unreadable, and an empty answer as an empty list', () => {
    expect(readGroups(body({ message: 'hi' }), ZONE)).toBeNull()
    expect(readGroups(readAnswerBody('OK'), ZONE)).toBeNull()
    expect(readGroups(readAnswerBody(''), ZONE)).toEqual([])
    expect(readGroups(body({ a: { b: { c: { d: { groups } } } } }), ZONE)).toBeNull()
  })

  it('of contacts may hold numbers or objects', () => {
    const answer = {
      contacts: ['573000000001', 573000000002, { MobileNumber: '+57 300 000 0003' }, null],
    }
    expect(readContactNumbers(body(answer))).toEqual([
      '573000000001',
      '573000000002',
      '573000000003',
    ])
  })
})

describe('a change of contacts', () => {
  it('gives the counts by their names and the errors beside them', () => {
    const answer = {
      data: {
        Added: 2,
        rejected: '1',
        groupId: 9,
        message: 'ok',
        listErrors: ['number 573000000009 bad'],
      },
    }
    expect(readContactsChange(body(answer))).toEqual({
      counts: { Added: 2, rejected: 1 },
      listErrors: [{ text: 'number 573000000009 bad', number: '573000000009', position: null }],
    })
  })
})

describe('a campaign', () => {
  it.each([
    [{ status: 'PROGRAMADA' }, 'scheduled', 'PROGRAMADA'],
    [{ State: 'in_progress' }, 'sending', 'in_progress'],
    [{ campaignStatus: { id: 3, name: 'Finalizada' } }, 'completed', 'Finalizada'],
    [{ statusName: 'Cancelled' }, 'cancelled', 'Cancelled'],
    [{ status: 4 }, 'unknown', '4'],
    [{ status: 'EN PROCESO' }, 'sending', 'EN PROCESO'],
    [{ status: 'constructor' }, 'unknown', 'constructor'],
    [{}, 'unknown', null],
  ])('with %j is %s', (fields, status, statusText) => {
    expect(readCampaign(body({ campaignId: 1, ...fields }), spelling)).toMatchObject({
      status,
      statusText,
    })
  })

  it('is accepted without an id, with a bare id, or with a wrapped one', () => {
    expect(readSentCampaign(readAnswerBody('')).campaignId).toBeNull()
    expect(readSentCampaign(readAnswerBody('Campaign created')).campaignId).toBeNull()
    expect(readSentCampaign(readAnswerBody('90210')).campaignId).toBe('90210')
    expect(readSentCampaign(readAnswerBody('"a1b2-c3"')).campaignId).toBe('a1b2-c3')
    expect(readSentCampaign(body({ Response: { IdCampaign: 5 } })).campaignId).toBe('5')
    expect(readSentCampaign(body({ id: 3, data: { campaignId: 5 } })).campaignId).toBe('5')
  })

  it('reads its tranches whatever they are called', () => {
    const answer = {
      CampaignName: 'Promo',
      Schedule: [{ Date: '2026-03-10 10:00', Percentage: '70', Status: 'SENT', sentCount: 7 }],
    }
    expect(readCampaign(body(answer), spelling)?.tranches).toEqual([
      {
        percent: 70,
        startsAt: { raw: '2026-03-10 10:00', instant: '2026-03-10T15:00:00Z' },
        status: 'completed',
        statusText: 'SENT',
        totals: { total: null, sent: 7, delivered: null, failed: null, pending: null },
      },
    ])
  })

  it('that is not in the answer is not made up', () => {
    expect(readCampaign(body({ message: 'hello' }), spelling)).toBeNull()
    expect(readCampaign(readAnswerBody('OK'), spelling)).toBeNull()
  })

  it.each([
    [{ campaigns: [], hasMore: true }, true],
    [{ campaigns: [], page: 2, totalPages: 2 }, false],
    [{ data: { items: [], page: 1, totalPages: 3 } }, true],
    [[], null],
  ])('page %j says whether there is more', (answer, more) => {
    expect(readCampaignPage(body(answer), spelling)?.more).toBe(more)
  })
})

describe('a date', () => {
  it.each([
    ['2026-03-10T15:00:00Z', '2026-03-10T15:00:00Z'],
    ['2026-03-10T10:00:00-05:00', '2026-03-10T15:00:00Z'],
    ['2026-03-10T10:00:00.123-0500', '2026-03-10T15:00:00.123Z'],
    ['2026-03-10T10:00:00', '2026-03-10T15:00:00Z'],
    ['2026-03-10 10:00', '2026-03-10T15:00:00Z'],
    ['2026-03-10 10:00:00', '2026-03-10T15:00:00Z'],
    ['2026.03.10 10:00:00', '2026-03-10T15:00:00Z'],
    ['10/03/2026 10:00', '2026-03-10T15:00:00Z'],
    ['10/03/2026 10:00:00', '2026-03-10T15:00:00Z'],
    ['2026-03-10', '2026-03-10T05:00:00Z'],
    ['/Date(1773154800000)/', '2026-03-10T15:00:00Z'],
    ['/Date(1773154800000-0500)/', '2026-03-10T15:00:00Z'],
    ['1773154800', '2026-03-10T15:00:00Z'],
    ['1773154800000', '2026-03-10T15:00:00Z'],
    ['31/02/2026 10:00', null],
    ['2026-13-01 10:00', null],
    ['2026-03-10 25:00', null],
    ['mañana', null],
    ['', null],
    ['/Date(999999999999999)/', '+033658-09-27T01:46:39.999Z'],
  ])('%s is %s', (text, instant) => {
    expect(readInstant(text, ZONE)).toBe(instant)
  })
})

describe('mischief', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('a %s key reaches no object', (key) => {
    const answer = readAnswerBody(
      `{"${key}":{"groupId":"9","polluted":true},"data":{"${key}":{"id":1}}}`,
    )
    expect(readGroup(answer, ZONE).groupId).toBeNull()
    expect(JSON.stringify(answer)).not.toContain(key)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(answer.kind === 'json' ? answer.value : null)).toBe(
      Object.prototype,
    )
  })

  it('a body nested beyond all reason is unreadable, not a crash', () => {
    expect(readAnswerBody('['.repeat(200_000))).toEqual({ kind: 'broken' })
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(['broken', 'json']).toContain(readAnswerBody(deep).kind)
  })
})
