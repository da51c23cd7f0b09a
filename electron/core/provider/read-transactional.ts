// Reads the answers of the transactional API: account, message ids, bulk results, delivery records.
import type { RemoteDate } from '../../../shared/provider/remote-campaign.ts'
import { type DeliveryStatus, readDeliveryStatus } from '../../../shared/provider/remote-status.ts'
import { readDate } from './answer-dates.ts'
import { findField, unwrapList, unwrapRecord } from './answer-fields.ts'
import { type AnswerBody, type AnswerRecord, isRecord } from './answer-json.ts'
import { asNumber, readCount, readId, readText } from './answer-values.ts'
import { readBareId } from './read-group.ts'

export type Account = {
  readonly accountId: string | null
  readonly balance: number | null
  readonly currencyCode: string | null
  readonly balanceUpdatedAt: RemoteDate | null
  /** How far below zero the balance may go. */
  readonly creditLimit: number | 'unlimited' | null
}

export type SentPart = {
  readonly messageId: string | null
  /** Digits without a plus sign; null where a single number was written to. */
  readonly number: string | null
  /** 1-based part of a long message. */
  readonly segment: number | null
}

export type BulkPart = SentPart & { readonly status: number | null }

/** The counts are parts, not people. */
export type BulkResult = {
  readonly sentCount: number | null
  readonly rejectedCount: number | null
  readonly totalCount: number | null
  /** In the provider's order, which is not the request's: match by number. */
  readonly parts: readonly BulkPart[]
}

export type DeliveryRecord = {
  readonly messageId: string | null
  readonly number: string | null
  readonly status: DeliveryStatus
  readonly statusText: string | null
}

const UNLIMITED = 99_999_999_999
const MESSAGE_ID_NAMES = ['messageid', 'clientmessageid', 'id', 'uuid']
const NUMBER_NAMES = ['dnis', 'to', 'destination', 'mobilenumber', 'number']
const DELIVERY_NAMES = ['edrstatus', 'status', 'deliverystatus', 'dlrstatus', 'state']

/** null when the answer is about no account. */
export function readAccount(body: AnswerBody, zone: string): Account | null {
  const value = body.kind === 'json' ? body.value : null
  const record = unwrapRecord(Array.isArray(value) ? value[0] : value, ['balance'], ['id', 'accid'])
  if (record === null) return null
  const credit = asNumber(findField(record, ['increditlimit', 'creditlimit']))
  const account = {
    accountId: readId(record, ['id', 'accid', 'accountid']),
    balance: asNumber(findField(record, ['balance'])),
    currencyCode: readText(record, ['currencycode', 'currency']),
    balanceUpdatedAt: readDate(record, ['balanceupdated'], zone),
    creditLimit: credit === UNLIMITED ? ('unlimited' as const) : credit,
  }
  return account.accountId === null && account.balance === null ? null : account
}

/** An accepted message without an id reads as no parts, or as a part with a null id. */
export function readSentParts(body: AnswerBody): readonly SentPart[] {
  const value = body.kind === 'json' ? body.value : body.kind === 'text' ? body.text : null
  const list = unwrapList(value, ['messages', 'details'])
  if (list !== null) return list.filter(isRecord).map(partOf)
  const record = unwrapRecord(value, ['messageid'], MESSAGE_ID_NAMES)
  if (record !== null) return [partOf(record)]
  const bare = readBareId(value)
  return bare === null ? [] : [{ messageId: bare, number: null, segment: null }]
}

export function readBulkResult(body: AnswerBody): BulkResult {
  const value = body.kind === 'json' ? body.value : null
  const record = unwrapRecord(value, ['sentcount', 'totalcount'], ['details'])
  const list = unwrapList(value, ['details']) ?? []
  return {
    sentCount: record === null ? null : readCount(record, ['sentcount']),
    rejectedCount: record === null ? null : readCount(record, ['rejectedcount']),
    totalCount: record === null ? null : readCount(record, ['totalcount']),
    parts: list.filter(isRecord).map((entry) => ({
      ...partOf(entry),
      status: asNumber(findField(entry, ['httpstatus', 'status'])),
    })),
  }
}

/** An empty list means that no record exists yet; null that the answer held no list at all. */
export function readDeliveryRecords(body: AnswerBody): readonly DeliveryRecord[] | null {
  if (body.kind === 'empty') return []
  if (body.kind !== 'json') return null
  const single = unwrapRecord(body.value, DELIVERY_NAMES, [])
  const list = unwrapList(body.value, ['edr', 'records']) ?? (single === null ? null : [single])
  return list?.filter(isRecord).map(deliveryOf) ?? null
}

function deliveryOf(record: AnswerRecord): DeliveryRecord {
  const statusText = readText(record, DELIVERY_NAMES)
  return {
    messageId: readId(record, MESSAGE_ID_NAMES),
    number: digitsOf(record),
    status: readDeliveryStatus(statusText),
    statusText,
  }
}

function partOf(record: AnswerRecord): SentPart {
  return {
    messageId: readId(record, MESSAGE_ID_NAMES),
    number: digitsOf(record),
    segment: readCount(record, ['segmentnum', 'segment']),
  }
}

function digitsOf(record: AnswerRecord): string | null {
  const digits = readText(record, NUMBER_NAMES)?.replace(/\D/g, '') ?? ''
  return digits === '' ? null : digits
}
