// Mutated answers through every reader: nothing is thrown and no wrong type gets past.
// CAMPANERO_FUZZ=50000 raises the number of answers for each reader.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswerBody } from '../../../../electron/core/provider/answer-json.ts'
import { classifyExchange } from '../../../../electron/core/provider/classify-exchange.ts'
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
import {
  readAccount,
  readBulkResult,
  readDeliveryRecords,
  readSentParts,
} from '../../../../electron/core/provider/read-transactional.ts'
import { deliveryStatuses, remoteStatuses } from '../../../../shared/provider/remote-status.ts'
import { seed } from '../../shared/seed.ts'

const numRuns = Number(process.env.CAMPANERO_FUZZ ?? 2000)
console.info(`tolerant reader: ${numRuns} answers a reader, SEED=${seed}`)

const spelling = { zone: 'America/Bogota', dateField: 'date', percentageField: 'percentage' }

const names = fc.constantFrom(
  ...[
    'groupId',
    'Group_Id',
    'id',
    '_id',
    'uuid',
    'CampaignId',
    'idcampaign',
    'name',
    'CampaignName',
  ],
  ...[
    'status',
    'State',
    'statusName',
    'totalContacts',
    'count',
    'contacts',
    'total',
    'sent',
    'failed',
  ],
  ...[
    'data',
    'Result',
    'response',
    'items',
    'list',
    'rows',
    'groups',
    'campaigns',
    'value',
    'details',
  ],
  ...[
    'code',
    'message',
    'listErrors',
    'ListErrors',
    'error_message',
    'success',
    'hasMore',
    'totalPages',
  ],
  ...[
    'CampaignSchedule',
    'Date',
    'Percentage',
    'startDate',
    'creationDate',
    'page',
    'balance',
    'acc_id',
  ],
  ...['message_id', 'dnis', 'segment_num', 'http_status', 'sentCount', 'edr_status', 'token'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', ''],
)
const scalars = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.double(),
  fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).map((id) => ({ toJSON: () => String(id) })),
  fc.constantFrom(null, true, false, 0, 1, 2, -1, 1e308, '2026-03-10 10:00', '/Date(1)/', 'SENT'),
  fc.constantFrom(
    '31/12/9999 23:59',
    '0000-00-00 00:00',
    'Format error in mobile number 573 in position 0',
  ),
)
const { answer } = fc.letrec((tie) => ({
  answer: fc.oneof(
    { depthSize: 'medium' },
    scalars,
    fc.array(tie('answer'), { maxLength: 4 }),
    fc.array(fc.tuple(names, tie('answer')), { maxLength: 7 }).map((pairs) => {
      const made = Object.create(null) as Record<string, unknown>
      for (const [name, value] of pairs) made[name] = value
      return made
    }),
  ),
}))
/** JSON, then a few characters cut, doubled or replaced. */
const bodies = fc
  .tuple(
    answer,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '"', '{', ']', '\u0000', '9', '<'))),
  )
  .map(([value, cuts]) => {
    let text = JSON.stringify(value) ?? ''
    for (const [at, mark] of cuts.slice(0, 3)) {
      const place = text.length === 0 ? 0 : at % text.length
      text = text.slice(0, place) + mark + text.slice(place + 1)
    }
    return text
  })

type Rule = (value: unknown) => boolean
const textOrNull: Rule = (value) => value === null || typeof value === 'string'
const idOrNull: Rule = (value) =>
  value === null || (typeof value === 'string' && value.trim() !== '')
const countOrNull: Rule = (value) =>
  value === null || (Number.isSafeInteger(value) && (value as number) >= 0)
const numberOrNull: Rule = (value) => value === null || Number.isFinite(value)
const dateOrNull: Rule = (value) =>
  value === null || shaped({ raw: (raw) => typeof raw === 'string', instant: textOrNull })(value)
const oneOf =
  (words: readonly unknown[]): Rule =>
  (value) =>
    words.includes(value)
const listOf =
  (rule: Rule): Rule =>
  (value) =>
    Array.isArray(value) && value.every(rule)
const orNull =
  (rule: Rule): Rule =>
  (value) =>
    value === null || rule(value)

/** Exactly these fields, each by its rule. */
function shaped(rules: Readonly<Record<string, Rule>>): Rule {
  return (value) => {
    if (typeof value !== 'object' || value === null) return false
    const fields = Object.entries(value)
    const expected = Object.keys(rules)
    return (
      fields.length === expected.length &&
      fields.every(([name, entry]) => rules[name]?.(entry) === true)
    )
  }
}

const status = { status: oneOf(remoteStatuses), statusText: textOrNull }
const totals = shaped({
  total: countOrNull,
  sent: countOrNull,
  delivered: countOrNull,
  failed: countOrNull,
  pending: countOrNull,
})
const group = shaped({
  groupId: idOrNull,
  name: textOrNull,
  totalContacts: countOrNull,
  createdAt: dateOrNull,
})
const listError = shaped({
  text: (text) => typeof text === 'string',
  number: orNull((digits) => /^\d+$/.test(String(digits))),
  position: countOrNull,
})
const tranche = shaped({ percent: numberOrNull, startsAt: dateOrNull, ...status, totals })
const campaign = shaped({
  campaignId: idOrNull,
  name: textOrNull,
  ...status,
  senderId: textOrNull,
  message: textOrNull,
  groupId: idOrNull,
  createdAt: dateOrNull,
  startsAt: dateOrNull,
  totals,
  tranches: listOf(tranche),
})
const part = { messageId: idOrNull, number: textOrNull, segment: countOrNull }
const counts: Rule = (value) =>
  Object.values(value as object).every((one) => countOrNull(one) && one !== null)

const readers: readonly [string, (text: string) => unknown, Rule][] = [
  ['a group', (text) => readGroup(readAnswerBody(text), 'America/Bogota'), group],
  ['groups', (text) => readGroups(readAnswerBody(text), 'America/Bogota'), orNull(listOf(group))],
  [
    'contacts',
    (text) => readContactNumbers(readAnswerBody(text)),
    orNull(listOf((digits) => /^\d+$/.test(String(digits)))),
  ],
  [
    'a change of contacts',
    (text) => readContactsChange(readAnswerBody(text)),
    shaped({ counts, listErrors: listOf(listError) }),
  ],
  [
    'a sent campaign',
    (text) => readSentCampaign(readAnswerBody(text)),
    shaped({ campaignId: idOrNull, ...status, totalContacts: countOrNull }),
  ],
  ['a campaign', (text) => readCampaign(readAnswerBody(text), spelling), orNull(campaign)],
  [
    'campaigns',
    (text) => readCampaignPage(readAnswerBody(text), spelling),
    orNull(shaped({ campaigns: listOf(campaign), more: oneOf([true, false, null]) })),
  ],
  [
    'an account',
    (text) => readAccount(readAnswerBody(text), 'America/Bogota'),
    orNull(
      shaped({
        accountId: idOrNull,
        balance: numberOrNull,
        currencyCode: textOrNull,
        balanceUpdatedAt: dateOrNull,
        creditLimit: (value) => value === 'unlimited' || numberOrNull(value),
      }),
    ),
  ],
  ['sent parts', (text) => readSentParts(readAnswerBody(text)), listOf(shaped(part))],
  [
    'a bulk result',
    (text) => readBulkResult(readAnswerBody(text)),
    shaped({
      sentCount: countOrNull,
      rejectedCount: countOrNull,
      totalCount: countOrNull,
      parts: listOf(shaped({ ...part, status: numberOrNull })),
    }),
  ],
  [
    'delivery records',
    (text) => readDeliveryRecords(readAnswerBody(text)),
    orNull(
      listOf(
        shaped({
          messageId: idOrNull,
          number: textOrNull,
          status: oneOf(deliveryStatuses),
          statusText: textOrNull,
        }),
      ),
    ),
  ],
  [
    'an outcome',
    (text) =>
      ([200, 400, 401, 404, 409, 500] as const).map((code) =>
        classifyExchange(
          { kind: 'answered', status: code, headers: {}, body: text },
          { service: 'campaigns', effect: 'change', nowMs: 0 },
        ),
      ),
    listOf((outcome) =>
      oneOf(['ok', 'refused', 'unknown'])((outcome as { readonly kind: string }).kind),
    ),
  ],
]

describe('any answer', () => {
  it.each(readers)('read as %s keeps its types', { timeout: 600_000 }, (_, read, rule) => {
    fc.assert(
      fc.property(bodies, (text) => {
        const value = read(text)
        if (!rule(value)) throw new Error(`wrong shape: ${JSON.stringify(value)}`)
      }),
      { numRuns, seed },
    )
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
