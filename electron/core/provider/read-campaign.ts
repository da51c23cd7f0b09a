// Reads campaigns, one or many, and what a send answers.
import type {
  RemoteCampaign,
  RemoteTotals,
  RemoteTranche,
} from '../../../shared/provider/remote-campaign.ts'
import type { RemoteStatus } from '../../../shared/provider/remote-status.ts'
import { readDate } from './answer-dates.ts'
import { findField, unwrapRecord } from './answer-fields.ts'
import { type AnswerBody, type AnswerRecord, answerValue, isRecord } from './answer-json.ts'
import { ID_NAMES, TOTAL_NAMES } from './answer-names.ts'
import { asNumber, readCount, readId, readStatus, readText } from './answer-values.ts'
import { readBareId, readList } from './read-group.ts'

export type SentCampaign = {
  /** null: accepted without saying the id; find it later by name. */
  readonly campaignId: string | null
  readonly status: RemoteStatus
  readonly statusText: string | null
  readonly totalContacts: number | null
}

export type CampaignPage = {
  readonly campaigns: readonly RemoteCampaign[]
  /** Whether further pages exist, as far as the provider says; null where it does not. */
  readonly more: boolean | null
}

type Spelling = {
  readonly zone: string
  /** As the profile names them, in lower case: people may have renamed them. */
  readonly dateField: string
  readonly percentageField: string
}

const CAMPAIGN_ID_NAMES = ['campaignid', 'idcampaign']
const NAME_NAMES = ['campaignname', 'name']
const TRANCHE_NAMES = ['tranches', 'campaignschedule', 'schedule', 'schedules']
const START_NAMES = ['startdate', 'startsat', 'scheduleddate', 'scheduledate', 'senddate', 'date']
const CREATED_NAMES = ['creationdate', 'createdat', 'created']

export function readSentCampaign(body: AnswerBody): SentCampaign {
  const value = answerValue(body)
  const record = unwrapRecord(value, CAMPAIGN_ID_NAMES, ID_NAMES)
  if (record === null) {
    return {
      campaignId: readBareId(value),
      status: 'unknown',
      statusText: null,
      totalContacts: null,
    }
  }
  return {
    campaignId: readId(record, [...CAMPAIGN_ID_NAMES, ...ID_NAMES]),
    ...readStatus(record),
    totalContacts: readCount(record, [...TOTAL_NAMES, 'contacts']),
  }
}

/** null when the answer is about no campaign. */
export function readCampaign(body: AnswerBody, spelling: Spelling): RemoteCampaign | null {
  const value = body.kind === 'json' ? body.value : null
  const record = unwrapRecord(value, CAMPAIGN_ID_NAMES, [...ID_NAMES, ...NAME_NAMES])
  if (record === null) return null
  const campaign = campaignOf(record, spelling)
  return campaign.campaignId === null && campaign.name === null ? null : campaign
}

/** null when the answer holds no list. */
export function readCampaignPage(body: AnswerBody, spelling: Spelling): CampaignPage | null {
  const list = readList(body, ['campaigns'])
  if (list === null) return null
  const campaigns = list.filter(isRecord).map((record) => campaignOf(record, spelling))
  return { campaigns, more: body.kind === 'json' ? readMore(body.value) : null }
}

function campaignOf(record: AnswerRecord, spelling: Spelling): RemoteCampaign {
  const { zone } = spelling
  return {
    campaignId: readId(record, [...CAMPAIGN_ID_NAMES, ...ID_NAMES]),
    name: readText(record, NAME_NAMES),
    ...readStatus(record),
    senderId: readText(record, ['senderid', 'sender', 'from']),
    message: readText(record, ['message', 'text', 'messagetext']),
    groupId: readId(record, ['groupid', 'idgroup']),
    createdAt: readDate(record, CREATED_NAMES, zone),
    startsAt: readDate(record, START_NAMES, zone),
    totals: readTotals(record),
    tranches: readTranches(record, spelling),
  }
}

function readTranches(record: AnswerRecord, spelling: Spelling): readonly RemoteTranche[] {
  const list = findField(record, TRANCHE_NAMES)
  if (!Array.isArray(list)) return []
  const dateNames = [spelling.dateField, ...START_NAMES]
  const percentNames = [spelling.percentageField, 'percentage', 'percent']
  return list.filter(isRecord).map((item) => ({
    percent: asNumber(findField(item, percentNames)),
    startsAt: readDate(item, dateNames, spelling.zone),
    ...readStatus(item),
    totals: readTotals(item),
  }))
}

function readTotals(record: AnswerRecord): RemoteTotals {
  return {
    total: readCount(record, TOTAL_NAMES),
    sent: readCount(record, ['sent', 'sentcount', 'totalsent', 'enviados']),
    delivered: readCount(record, ['delivered', 'deliveredcount', 'totaldelivered', 'entregados']),
    failed: readCount(record, ['failed', 'failedcount', 'totalfailed', 'rejected', 'fallidos']),
    pending: readCount(record, ['pending', 'pendingcount', 'totalpending', 'pendientes']),
  }
}

function readMore(value: unknown): boolean | null {
  const record = unwrapRecord(
    value,
    ['totalpages', 'pages', 'pagecount', 'hasmore', 'hasnext', 'hasnextpage'],
    [],
  )
  if (record === null) return null
  const flag = findField(record, ['hasmore', 'hasnext', 'hasnextpage'])
  if (typeof flag === 'boolean') return flag
  const pages = asNumber(findField(record, ['totalpages', 'pages', 'pagecount']))
  const page = asNumber(findField(record, ['page', 'currentpage', 'pagenumber']))
  return pages !== null && page !== null ? page < pages : null
}
