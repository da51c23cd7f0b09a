// The panic stop: holds back everything that has not left yet, and tells of each what came of it.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import {
  canStop,
  hasEnded,
  isWaiting,
  peopleNotYetReached,
} from '../../../shared/campaigns/standing.ts'
import type { StopOutcome, Stopping, StopResult } from '../../../shared/campaigns/stop-all.ts'
import { AppFailure } from '../app-failure.ts'
import type { ProviderSession } from '../connection/provider-session.ts'
import type { GroupUploads } from '../groups/group-uploads.ts'
import type { OpenWorkspace } from './campaign-commands.ts'
import { madeWith } from './campaign-store.ts'
import { cancelScheduled } from './change-scheduled.ts'
import { refreshCampaign } from './refresh-campaign.ts'
import { stopUpload } from './stop-upload.ts'

/** A send that is being asked for gets this long to become something that can be called off. */
const answerMs = 10_000

export type StopAllParts = {
  readonly workspace: OpenWorkspace & { readonly uploads: GroupUploads }
  readonly session: ProviderSession
  /** Told at the start and of every result. */
  readonly tell: (stopping: Stopping) => void
}

/** Never rejects for one campaign: each has its own result. What is in our hands is stopped first. */
export async function stopAll({ workspace, session, tell }: StopAllParts): Promise<Stopping> {
  const { desk, uploads, running } = workspace
  running.noteStopAll()
  const open = desk.campaigns.list({}).filter((one) => !hasEnded(one.status) || isWaiting(one))
  const ours = open.filter((one) => canStop(one.status) || isWaiting(one))
  const elsewhere = open.filter((one) => !ours.includes(one))
  const filling = uploads.list().filter(({ status }) => status === 'uploading')
  const total = open.length + filling.length
  const results: StopResult[] = []
  const add = (result: StopResult) => {
    results.push(result)
    tell({ total, results: [...results] })
  }

  tell({ total, results: [] })
  for (const { id } of ours) add(resultOf(stopUpload(id, workspace), 'stopped'))
  for (const { id, groupName, practice, contacts } of filling) {
    uploads.stop(id)
    const about = { id, name: groupName ?? '', practice, people: contacts }
    add({ kind: 'group-upload', ...about, outcome: 'stopped', reason: null })
  }
  const callingOff = ({ id }: Campaign) =>
    running.whileUnderWay(() => callOff(id, { workspace, session }))
  await Promise.all(elsewhere.map(async (one) => add(await callingOff(one))))
  return { total, results }
}

type Parts = Pick<StopAllParts, 'workspace' | 'session'>

async function callOff(campaignId: string, { workspace, session }: Parts): Promise<StopResult> {
  const { desk, closing: signal } = workspace
  const now = () => desk.campaigns.get(campaignId).campaign
  try {
    await answered(campaignId, workspace)
    if (hasEnded(now().status)) return resultOf(now(), 'ended')
    const provider = await session.forMade(madeWith(desk.campaigns.get(campaignId)))
    const parts = { desk, provider, signal }
    if (now().status === 'unresolved') await refreshCampaign(campaignId, parts)
    if (isUnclear(now())) return resultOf(now(), 'unclear')
    const left = peopleNotYetReached(now())
    const after = await cancelScheduled(campaignId, parts)
    return { ...resultOf(after, 'cancelled'), people: left || after.audience }
  } catch (error) {
    return resultOf(now(), outcomeOf(error, now()), reasonOf(error, workspace))
  }
}

/** Waits a little for the answer to a send of this run: then it may be called off like any other. */
async function answered(campaignId: string, workspace: OpenWorkspace): Promise<void> {
  const { desk, running } = workspace
  const isOver = new AbortController()
  const answer = running.ended(campaignId)
  await Promise.race([answer, desk.clock.wait(answerMs, isOver.signal)])
  isOver.abort()
}

function isUnclear({ status }: Campaign): boolean {
  return status === 'requesting' || status === 'unresolved'
}

function outcomeOf(error: unknown, campaign: Campaign): StopOutcome {
  const code = error instanceof AppFailure ? error.code : 'unexpected'
  if (isUnclear(campaign)) return 'unclear'
  if (hasEnded(campaign.status)) return campaign.status === 'cancelled' ? 'cancelled' : 'ended'
  if (code === 'not-editable') return 'leaving'
  return code === 'provider-unclear' ? 'unclear' : 'not-asked'
}

function reasonOf(error: unknown, { desk }: OpenWorkspace): string | null {
  if (error instanceof AppFailure) return error.code === 'not-editable' ? null : error.code
  desk.log.error('a campaign could not be stopped', error)
  return 'unexpected'
}

function resultOf(
  { id, name, practice, audience }: Campaign,
  outcome: StopOutcome,
  reason: string | null = null,
): StopResult {
  return { kind: 'campaign', id, name, practice, outcome, people: audience, reason }
}
