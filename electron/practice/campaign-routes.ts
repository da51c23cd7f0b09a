// The practice provider's campaigns: send, look at, find, change, cancel.
import type { Context, Hono } from 'hono'
import { dressCampaign, searchCampaigns } from './campaign-answers.ts'
import { campaignLife } from './campaign-life.ts'
import { idText } from './practice-answer.ts'
import { type PracticeContext, recordEffect, served, takeId } from './practice-context.ts'
import {
  check,
  keyValues,
  readBody,
  readContacts,
  readSchedule,
  spellKeys,
} from './practice-input.ts'
import { refuse, refuseUnknown } from './practice-refusal.ts'
import {
  type CampaignContent,
  searchSchema,
  sendToContactsSchema,
  sendToGroupSchema,
  updateCampaignSchema,
} from './practice-schemas.ts'
import { type PracticeCampaign, type PracticeContact, parseId } from './practice-store.ts'

export function addCampaignRoutes(app: Hono, practice: PracticeContext): void {
  app.post(
    '/api/campaigns/group',
    served(practice, 'sendToGroup', (c) => sendToGroup(practice, c)),
  )
  app.post(
    '/api/campaigns/contacts',
    served(practice, 'sendToContacts', (c) => sendToContacts(practice, c)),
  )
  const search = served(practice, 'findCampaigns', async (c) => {
    const filter = c.req.method === 'GET' ? spellKeys(c.req.query()) : await readBody(c)
    return searchCampaigns(practice, check(searchSchema, filter))
  })
  app.post('/api/campaigns/search', search)
  app.get('/api/campaigns/search', search)
  app.get(
    '/api/campaigns/:campaignId',
    served(practice, 'getCampaign', (c) => dressCampaign(practice, campaignOf(practice, c))),
  )
  app.put(
    '/api/campaigns/:campaignId',
    served(practice, 'updateCampaign', (c) => updateCampaign(practice, c)),
  )
  app.put(
    '/api/campaigns/:campaignId/cancel',
    served(practice, 'cancelCampaign', (c) => cancelCampaign(practice, c)),
  )
}

async function sendToGroup(practice: PracticeContext, c: Context): Promise<unknown> {
  const input = check(sendToGroupSchema, await readBody(c))
  const group = practice.store.groups.get(parseId(String(input.GroupId)))
  if (group === undefined) return refuse('Group not found')
  if (group.contacts.length === 0) refuse('The group has no contacts')
  return accept(practice, input, group.contacts, group.id)
}

async function sendToContacts(practice: PracticeContext, c: Context): Promise<unknown> {
  const input = check(sendToContactsSchema, await readBody(c))
  return accept(practice, input, readContacts(input.Contacts, practice.maxContacts), null)
}

function accept(
  practice: PracticeContext,
  input: CampaignContent,
  contacts: readonly PracticeContact[],
  groupId: number | null,
): unknown {
  const nowMs = practice.clock.now()
  const tranches = readSchedule(input.ScheduleType, input.CampaignSchedule ?? [], nowMs)
  const campaign: PracticeCampaign = {
    id: takeId(practice.store),
    createdAtMs: nowMs,
    groupId,
    contacts,
    name: input.CampaignName,
    senderId: input.SenderId,
    message: input.Message,
    defaults: keyValues(input.DefaultWildcards),
    scheduleType: input.ScheduleType,
    tranches,
    cancelledAtMs: null,
  }
  practice.store.campaigns.set(campaign.id, campaign)
  recordEffect(practice, {
    kind: 'campaign-accepted',
    id: `C${campaign.id}`,
    name: campaign.name,
    numbers: contacts.map(({ number }) => number),
  })
  return {
    campaignId: idText(campaign.id, 'C', practice.style),
    status: campaignLife(campaign, nowMs, practice.pace).status,
    totalContacts: contacts.length,
  }
}

async function updateCampaign(practice: PracticeContext, c: Context): Promise<unknown> {
  const campaign = changeableCampaign(practice, c)
  const input = check(updateCampaignSchema, await readBody(c))
  const { ScheduleType, CampaignSchedule } = input
  if (ScheduleType !== undefined) {
    const nowMs = practice.clock.now()
    campaign.tranches = readSchedule(ScheduleType, CampaignSchedule ?? [], nowMs)
    campaign.scheduleType = ScheduleType
  }
  campaign.message = input.Message ?? campaign.message
  campaign.name = input.CampaignName ?? campaign.name
  campaign.senderId = input.SenderId ?? campaign.senderId
  if (input.Message !== undefined) campaign.defaults = keyValues(input.DefaultWildcards)
  recordEffect(practice, { kind: 'campaign-updated', id: `C${campaign.id}`, name: campaign.name })
  return dressCampaign(practice, campaign)
}

function cancelCampaign(practice: PracticeContext, c: Context): unknown {
  const campaign = campaignOf(practice, c)
  const nowMs = practice.clock.now()
  const { tranches } = campaignLife(campaign, nowMs, practice.pace)
  if (!tranches.some(({ status }) => status === 'SCHEDULED')) {
    refuse('Only a scheduled campaign can be cancelled')
  }
  campaign.cancelledAtMs = nowMs
  recordEffect(practice, { kind: 'campaign-cancelled', id: `C${campaign.id}`, name: campaign.name })
  return dressCampaign(practice, campaign)
}

function changeableCampaign(practice: PracticeContext, c: Context): PracticeCampaign {
  const campaign = campaignOf(practice, c)
  const { status } = campaignLife(campaign, practice.clock.now(), practice.pace)
  return status === 'SCHEDULED' ? campaign : refuse('Only a scheduled campaign can be changed')
}

function campaignOf(practice: PracticeContext, c: Context): PracticeCampaign {
  const id = parseId(c.req.param('campaignId') ?? '')
  return practice.store.campaigns.get(id) ?? refuseUnknown('Campaign')
}
