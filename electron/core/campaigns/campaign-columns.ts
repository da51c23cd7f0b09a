// A campaign as its row in the workspace: which column holds what, and which are sealed.
import { type Campaign, campaignSchema } from '../../../shared/campaigns/campaign.ts'
import type { SqlRow, SqlValue } from '../ports.ts'
import type { SealedTexts } from '../workspace/sealed-texts.ts'
import type { CampaignRecord } from './campaign-store.ts'

const ownNames = [
  ...['id', 'audience_id', 'account_id', 'content_hash', 'marker', 'name', 'sender_id', 'purpose'],
  ...['target', 'audience', 'excluded', 'practice', 'repeat_of', 'created_at'],
]
const plainNames = [
  ...['schedule', 'status', 'uploaded', 'parts', 'group_id', 'provider_campaign_id'],
  ...['provider_status', 'tranches', 'counts', 'problem_code', 'updated_at', 'refreshed_at'],
  ...['requested_at', 'looks', 'forgotten_at'],
]
/** Two values for each: whether it changes, and to what. */
const sealedNames = ['template', 'refusal', 'problem_message']

export const insertCampaignSql = `INSERT INTO campaign
  (${[...ownNames, ...plainNames, ...sealedNames].join(', ')})
  VALUES (${[...ownNames, ...plainNames].map(() => '?').join(', ')},
    ${sealedNames.map(() => 'iif(?, ?, NULL)').join(', ')})`

export const updateCampaignSql = `UPDATE campaign SET
  ${plainNames.map((name) => `${name} = ?`).join(', ')},
  ${sealedNames.map((name) => `${name} = iif(?, ?, ${name})`).join(', ')} WHERE id = ?`

/** What is fixed when a campaign is made. */
export function ownColumns({ campaign, audienceId, accountId, contentHash }: CampaignRecord) {
  return [
    ...[campaign.id, audienceId, accountId, contentHash, campaign.marker],
    ...[campaign.name, campaign.senderId, campaign.purpose, JSON.stringify(campaign.target)],
    ...[campaign.audience, campaign.excluded, campaign.practice ? 1 : 0, campaign.repeatOf],
    Date.parse(campaign.createdAt),
  ]
}

/** The sealed ones are written when they are among `fields`. */
export function changingColumns(
  campaign: Campaign,
  fields: readonly string[] | 'all',
  texts: SealedTexts,
): SqlValue[] {
  return [
    JSON.stringify(campaign.schedule),
    campaign.status,
    campaign.uploaded,
    campaign.parts,
    campaign.groupId,
    campaign.providerCampaignId,
    campaign.providerStatus,
    JSON.stringify(campaign.tranches),
    jsonOrNull(campaign.counts),
    campaign.problem?.code ?? null,
    Date.parse(campaign.updatedAt),
    epochOrNull(campaign.refreshedAt),
    epochOrNull(campaign.requestedAt),
    JSON.stringify(campaign.looks),
    epochOrNull(campaign.forgottenAt),
    ...sealedColumns(campaign, fields, texts),
  ]
}

function sealedColumns(
  { id, template, refusal, problem }: Campaign,
  fields: readonly string[] | 'all',
  texts: SealedTexts,
): SqlValue[] {
  const at = placesOf(id)
  const kept = (field: string, text: string | null, place: string): SqlValue[] =>
    fields === 'all' || fields.includes(field) ? [1, texts.seal(text, place)] : [0, null]
  return [
    ...kept('template', template, at.template),
    ...kept('refusal', jsonOrNull(refusal), at.refusal),
    ...kept('problem', problem?.message || null, at.problem),
  ]
}

function placesOf(id: string) {
  return {
    template: `campaign.template:${id}`,
    refusal: `campaign.refusal:${id}`,
    problem: `campaign.problem_message:${id}`,
  }
}

/** The template is empty where it cannot be read: locked, or no longer kept. */
export function openedRecord(row: SqlRow, texts: SealedTexts): CampaignRecord {
  const id = String(row.id)
  const at = placesOf(id)
  const code = row.problem_code
  const message = texts.open(row.problem_message, at.problem) ?? ''
  return {
    audienceId: String(row.audience_id),
    accountId: String(row.account_id),
    contentHash: String(row.content_hash),
    campaign: campaignSchema.parse({
      id,
      marker: row.marker,
      name: row.name,
      senderId: row.sender_id,
      purpose: row.purpose,
      template: texts.open(row.template, at.template) ?? '',
      target: parsed(row.target),
      schedule: parsed(row.schedule),
      status: row.status,
      audience: row.audience,
      excluded: row.excluded,
      uploaded: row.uploaded,
      parts: row.parts,
      groupId: row.group_id,
      providerCampaignId: row.provider_campaign_id,
      providerStatus: row.provider_status,
      tranches: parsed(row.tranches),
      counts: parsed(row.counts),
      refusal: parsed(texts.open(row.refusal, at.refusal)),
      problem: code === null ? null : { code, message },
      practice: row.practice === 1,
      repeatOf: row.repeat_of,
      createdAt: isoOf(row.created_at),
      updatedAt: isoOf(row.updated_at),
      refreshedAt: isoOrNull(row.refreshed_at),
      requestedAt: isoOrNull(row.requested_at),
      looks: parsed(row.looks),
      forgottenAt: isoOrNull(row.forgotten_at),
    }),
  }
}

function parsed(text: unknown): unknown {
  return typeof text === 'string' ? JSON.parse(text) : null
}

function jsonOrNull(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value)
}

function epochOrNull(instant: string | null): number | null {
  return instant === null ? null : Date.parse(instant)
}

function isoOrNull(epochMs: unknown): string | null {
  return epochMs === null ? null : isoOf(epochMs)
}

function isoOf(epochMs: unknown): string {
  return new Date(Number(epochMs)).toISOString()
}
