// Forgets the people and texts of ended campaigns; one line of each stays, so that nothing is sent twice by mistake.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { hasEnded, isWaiting } from '../../../shared/campaigns/standing.ts'
import type { Forgotten } from '../../../shared/workspace/workspace-view.ts'
import { AppFailure } from '../app-failure.ts'
import type { SendingDesk } from '../sending/sending-desk.ts'
import { createKeeping } from './keeping.ts'

/**
 * Run by whoever has the file to itself: there may be a million of them. A list goes when no
 * campaign needs it any more; a campaign sent again shares the list of the one it repeats.
 */
export const sweepStatements = [
  `DELETE FROM audience_contact WHERE audience_id IN (
     SELECT audience_id FROM campaign GROUP BY audience_id HAVING count(*) = count(forgotten_at))`,
] as const

/** The campaign, and those that went to the same list. Throws `still-open` while one of them has not ended. */
export function withSameList(campaignId: string, desk: SendingDesk): readonly Campaign[] {
  const { audienceId } = desk.campaigns.get(campaignId)
  const ids = desk.database.prepare('SELECT id FROM campaign WHERE audience_id = ?').all(audienceId)
  const campaigns = ids.map(({ id }) => desk.campaigns.get(String(id)).campaign)
  const open = campaigns.find((campaign) => !isOver(campaign))
  if (open !== undefined) throw new AppFailure('still-open', { detail: open.name })
  return campaigns
}

/** At once and on the disk, but for the lists: those are left to the sweep, which is due from here on. */
export function forgetCampaigns(campaigns: readonly Campaign[], desk: SendingDesk): Forgotten {
  const forgotten = campaigns.filter(({ forgottenAt }) => forgottenAt === null)
  const audiences = new Set<string>()
  let contacts = 0
  desk.database.transaction(() => {
    for (const campaign of forgotten) {
      const { audienceId } = desk.campaigns.get(campaign.id)
      if (!audiences.has(audienceId)) contacts += campaign.audience
      audiences.add(audienceId)
      forget(campaign, audienceId, desk)
    }
    if (forgotten.length > 0) createKeeping(desk.database).dueSweep()
  })
  return { campaigns: forgotten.length, contacts }
}

/** One that waits for the network goes on by itself. */
function isOver(campaign: Campaign): boolean {
  return hasEnded(campaign.status) && !isWaiting(campaign)
}

const notKept = { code: 'list-not-kept', message: '' } as const

function forget({ id, status, problem }: Campaign, audienceId: string, desk: SendingDesk): void {
  const { database } = desk
  const wordless = problem === null ? null : { ...problem, message: '' }
  desk.campaigns.change(id, {
    template: '',
    refusal: null,
    problem: status === 'stopped' ? notKept : wordless,
    forgottenAt: new Date(desk.clock.now()).toISOString(),
  })
  // A hash of few numbers could be guessed; the one of the whole content is what finds a repeat.
  database.prepare(`UPDATE intent SET request_hash = '' WHERE campaign_id = ?`).run(id)
  desk.batches.forget(id)
  database
    .prepare(
      `UPDATE audience SET fields = '[]', source_name = '', fingerprint = NULL, received = 0
       WHERE id = ?`,
    )
    .run(audienceId)
}

const dayMs = 24 * 60 * 60 * 1000

/** Campaigns whose time is over; one in doubt is kept, however old. */
export function outOfTime(desk: SendingDesk, days: number): readonly Campaign[] {
  const until = desk.clock.now() - days * dayMs
  return desk.campaigns
    .list({})
    .filter((campaign) => campaign.forgottenAt === null && isOver(campaign))
    .filter((campaign) => endOf(campaign) < until && hasNoOpenTwin(campaign, desk))
}

/** When the last message could have left. A late look at the provider does not make it longer. */
function endOf({ status, createdAt, updatedAt, requestedAt, tranches }: Campaign): number {
  const moments = [createdAt, requestedAt, ...tranches.map(({ startsAt }) => startsAt)]
  const cutShort = status === 'stopped' ? [updatedAt] : []
  const known = [...moments, ...cutShort].filter((moment) => moment !== null)
  return Math.max(...known.map((moment) => Date.parse(moment)))
}

function hasNoOpenTwin({ id }: Campaign, desk: SendingDesk): boolean {
  try {
    return withSameList(id, desk).length > 0
  } catch (error) {
    if (error instanceof AppFailure && error.code === 'still-open') return false
    throw error
  }
}
