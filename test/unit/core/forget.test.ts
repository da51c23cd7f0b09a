// What a campaign's people and texts become when they are deleted, by a person or in time; one line of it stays.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { WorkspacePort } from '../../../electron/core/ports.ts'
import {
  type AppAtWork,
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
} from '../../fakes/app-at-work.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { fileWorkspace } from '../../fakes/file-workspace.ts'

const dayMs = 24 * 60 * 60 * 1000

async function sentCampaign(work: AppAtWork, count = 3): Promise<string> {
  const audienceId = await giveAudience(work, people(count))
  const job = jobFor(audienceId, { target: { kind: 'direct' } })
  const campaignId = await reviewAndSend(work, job)
  await untilStatus(work, campaignId, 'completed')
  return campaignId
}

async function untilStatus(work: AppAtWork, campaignId: string, status: string): Promise<void> {
  for (let minute = 0; minute < 600; minute += 1) {
    if ((await work.call('campaign.get', { campaignId })).status === status) return
    await work.clock.advance(60_000)
  }
  throw new Error(`the campaign never became ${status}`)
}

/** Every sealed number and text of the file, as it lies on the disk. */
function sealedBytes(port: WorkspacePort): Buffer[] {
  const { database } = port.open()
  const sealed = [
    ...database.prepare('SELECT e164 AS one, number_tag AS other FROM audience_contact').all(),
    ...database.prepare('SELECT template AS one, refusal AS other FROM campaign').all(),
  ].flatMap(({ one, other }) => [one, other])
  database.close()
  return sealed.filter((value) => value instanceof Uint8Array).map((value) => Buffer.from(value))
}

const filesHolding = (folder: string, sealed: readonly Buffer[]) =>
  readdirSync(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name))
    return sealed.some((one) => bytes.includes(one))
  })

describe('a campaign whose data is deleted', () => {
  it('keeps one line and leaves no byte of its people and texts in any file', async () => {
    const clock = createFakeClock()
    const { folder, workspace } = fileWorkspace(clock.now)
    const first = await startApp({ clock, workspace })
    const campaignId = await sentCampaign(first)
    const before = await first.call('campaign.get', { campaignId })
    await first.app.stop()
    const sealed = sealedBytes(workspace)
    expect(sealed.length).toBeGreaterThan(6)
    expect(filesHolding(folder, sealed)).toEqual(['workspace.db'])
    const plain = readFileSync(join(folder, 'workspace.db'))
    writeFileSync(join(folder, 'workspace.damaged-2026-11-23T00-00-00-000Z.db'), plain)
    writeFileSync(join(folder, 'workspace.db.version-1-1795392000000.bak'), plain)

    const work = await startApp({ clock, workspace })
    const { copies } = await work.call('workspace.get')
    expect(copies.map(({ kind }) => kind).sort()).toEqual(['before-update', 'damaged'])
    expect(await work.call('workspace.forget-campaign', { campaignId })).toEqual({
      campaigns: 1,
      contacts: 3,
    })
    const after = await work.call('campaign.get', { campaignId })
    const { name, marker, audience, counts, status, createdAt, providerCampaignId } = before
    expect(after).toMatchObject({ name, marker, audience, counts, status, createdAt })
    expect(after).toMatchObject({ providerCampaignId, template: '', refusal: null })
    expect(after.forgottenAt).not.toBeNull()
    const { entries } = await work.call('activity.list', { search: 'forgetData' })
    expect(entries).toMatchObject([{ operation: 'forgetData', contacts: 3, outcome: 'done' }])
    expect(filesHolding(folder, sealed)).toEqual([])
    await work.app.stop()
    expect(filesHolding(folder, sealed)).toEqual([])
    expect(readdirSync(folder).filter((file) => /damaged|bak/.test(file))).toEqual([])
  })

  it('still warns before the same text goes to the same people', async () => {
    const work = await startApp()
    const campaignId = await sentCampaign(work)
    await work.call('workspace.forget-campaign', { campaignId })
    const audienceId = await giveAudience(work, people(3))
    const { plan } = await work.call(
      'campaign.review',
      jobFor(audienceId, { target: { kind: 'direct' } }),
    )
    expect(plan.warnings.map(({ code }) => code)).toContain('sent-before')
    await work.app.stop()
  })

  it('is refused while it is on its way, scheduled or in doubt', async () => {
    const work = await startApp()
    const schedule = {
      kind: 'at',
      time: { at: '2099-12-01T09:00', zone: 'America/Bogota' },
    } as const
    const audienceId = await giveAudience(work, people(3))
    const campaignId = await reviewAndSend(work, jobFor(audienceId, { schedule }))
    const refused = () => work.failure('workspace.forget-campaign', { campaignId })
    expect((await refused()).code).toBe('still-open')
    await untilStatus(work, campaignId, 'scheduled')
    expect((await refused()).code).toBe('still-open')
    expect((await work.call('campaign.get', { campaignId })).template).not.toBe('')
    await work.app.stop()
  })

  it('can be deleted twice without harm', async () => {
    const work = await startApp()
    const campaignId = await sentCampaign(work)
    await work.call('workspace.forget-campaign', { campaignId })
    expect(await work.call('workspace.forget-campaign', { campaignId })).toEqual({
      campaigns: 0,
      contacts: 0,
    })
    await work.app.stop()
  })
})

describe('what is kept for a time', () => {
  /** The same person, so many days later. */
  async function daysLater(work: AppAtWork, days: number): Promise<AppAtWork> {
    await work.app.stop()
    await work.clock.advance(days * dayMs)
    const { clock, workspace, settings } = work
    const later = await startApp({ clock, workspace, settings })
    return later
  }

  it('is forgotten 90 days after the end, and the activity says so', async () => {
    let work = await startApp()
    const campaignId = await sentCampaign(work)
    work = await daysLater(work, 89)
    expect((await work.call('campaign.get', { campaignId })).forgottenAt).toBeNull()
    work = await daysLater(work, 2)
    const forgotten = await work.call('campaign.get', { campaignId })
    expect(forgotten).toMatchObject({ template: '', audience: 3, status: 'completed' })
    expect(forgotten.forgottenAt).not.toBeNull()
    const { entries } = await work.call('activity.list', { search: 'forgetData' })
    expect(entries[0]?.request).toContain('campaigns: 1')
    const contacts = work.workspace.peek().prepare('SELECT * FROM audience_contact').all()
    expect(contacts).toEqual([])
    await work.app.stop()
  })

  it('is not forgotten of a message to one person whose outcome nobody knows', async () => {
    let work = await startApp()
    const job = { channel: 'sms', senderId: 'TIENDA', purpose: 'transactional' } as const
    for (const text of ['Dudoso', 'Claro']) {
      const numbers = ['+573005550142']
      const { confirmationToken } = await work.call('single.review', { ...job, numbers, text })
      await work.call('single.send', { confirmationToken, confirmedCount: 1 })
    }
    const unclear = work.workspace
      .peek()
      .prepare(`UPDATE single_message SET outcome = 'unknown' WHERE id = ?`)
    const [, first] = await work.call('single.list', {})
    unclear.run(first?.id ?? '')
    work = await daysLater(work, 91)
    const left = await work.call('single.list', {})
    expect(left.map(({ text, status }) => [text, status])).toEqual([['Dudoso', 'unresolved']])
    await work.app.stop()
  })

  it('is forgotten while the program stays open, too', async () => {
    const work = await startApp()
    const campaignId = await sentCampaign(work)
    await work.call('workspace.keep-for', { days: 30 })
    const row = work.workspace
      .peek()
      .prepare('UPDATE campaign SET created_at = 0, requested_at = 0')
    row.run()
    work.clock.sleep(2 * dayMs)
    await work.clock.advance(1000)
    expect((await work.call('campaign.get', { campaignId })).forgottenAt).not.toBeNull()
    await work.app.stop()
  })

  it('is kept for as long as the person chose, over restarts', async () => {
    let work = await startApp()
    const campaignId = await sentCampaign(work)
    const { standing } = await work.call('workspace.keep-for', { days: 'always' })
    expect(standing).toMatchObject({ kind: 'open', keepDays: 'always' })
    work = await daysLater(work, 400)
    expect((await work.call('workspace.get')).standing).toMatchObject({ keepDays: 'always' })
    expect((await work.call('campaign.get', { campaignId })).forgottenAt).toBeNull()
    await work.call('workspace.keep-for', { days: 30 })
    work = await daysLater(work, 1)
    expect((await work.call('campaign.get', { campaignId })).forgottenAt).not.toBeNull()
    await work.app.stop()
  })
})
