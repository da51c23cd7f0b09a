// A copy of the work may be older than the last sends: nothing in it is resumed, everything open is looked for.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { checkValue, newDataKeys } from '../../../electron/core/workspace/data-key.ts'
import { canResume } from '../../../shared/campaigns/standing.ts'
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

/** A campaign for real, stopped before its request, and an app that points at `copy` when asked for a file. */
async function stoppedCampaign() {
  const clock = createFakeClock()
  const { folder, copy, workspace } = fileWorkspace(clock.now)
  const files = { placeForCopy: async () => copy, copyToRestore: async () => copy }
  const first = await startApp({ clock, workspace, files })
  const campaignId = await reviewAndSend(first, jobFor(await giveAudience(first, people(2500))))
  await first.call('campaign.stop', { campaignId })
  await first.app.stop()
  const { database } = workspace.open()
  database.prepare('UPDATE campaign SET practice = 0').run()
  database.close()
  const work = await startApp({ clock, workspace, files })
  return { folder, work, campaignId }
}

const shown = (work: AppAtWork, campaignId: string) => work.call('campaign.get', { campaignId })

describe('a restored copy', () => {
  it('resumes nothing: what was stopped is looked for, and then a person decides', async () => {
    const { work, campaignId } = await stoppedCampaign()
    expect(await shown(work, campaignId)).toMatchObject({ status: 'stopped' })
    expect((await work.call('workspace.back-up')).path).toMatch(/copy\.campanero$/)
    const restored = await work.call('workspace.restore')
    expect(restored).toMatchObject({
      unsure: 1,
      isWhole: true,
      isReadable: true,
      exclusionsLeft: 0,
    })
    await work.clock.advance(600_000)
    expect(await shown(work, campaignId)).toMatchObject({
      status: 'unresolved',
      problem: { code: 'restored' },
    })
    expect(canResume(await shown(work, campaignId))).toBe(false)
    await work.app.stop()
  })

  it('keeps what stood in its place, and says so', async () => {
    const { folder, work } = await stoppedCampaign()
    await work.call('workspace.back-up')
    await work.call('workspace.restore')
    const { copies } = await work.call('workspace.get')
    expect(copies.map(({ kind }) => kind)).toEqual(['replaced'])
    expect(readdirSync(folder).filter((name) => name.includes('replaced'))).toHaveLength(1)
    await work.app.stop()
  })

  it('still knows who asked for no messages after the copy was made', async () => {
    const { work } = await stoppedCampaign()
    await work.call('workspace.back-up')
    const added = { numbers: ['+573005550142'], source: 'typed', reason: '' } as const
    await work.call('exclusions.add', { ...added, numbers: [...added.numbers] })
    await work.call('workspace.restore')
    const { total } = await work.call('exclusions.count')
    expect(total).toBe(1)
    await work.app.stop()
  })

  it('still knows them when the key is kept in another way than then', async () => {
    const { work } = await stoppedCampaign()
    await work.call('workspace.back-up')
    await work.call('data.protect', { custody: 'beside' })
    await work.call('exclusions.add', { numbers: ['+573005550142'], source: 'typed', reason: '' })
    await work.call('workspace.restore')
    expect((await work.call('exclusions.count')).total).toBe(1)
    await work.app.stop()
  })

  it('says how many of them it could not bring along when the copy has another key', async () => {
    const { folder, work } = await stoppedCampaign()
    await work.call('workspace.back-up')
    const copy = new DatabaseSync(join(folder, 'copy.campanero'))
    copy.prepare('UPDATE data_key SET check_value = ?').run(checkValue(newDataKeys()))
    copy.close()
    await work.call('exclusions.add', { numbers: ['+573005550142'], source: 'typed', reason: '' })
    const restored = await work.call('workspace.restore')
    expect(restored).toMatchObject({ exclusionsLeft: 1, isReadable: false })
    await work.app.stop()
  })

  it('shows the window later snapshots with later numbers', async () => {
    const { work } = await stoppedCampaign()
    await work.call('workspace.back-up')
    await work.call('workspace.restore')
    await work.clock.advance(600_000)
    const revisions = work.published
      .filter(({ name }) => name === 'campaign.changed')
      .map(({ payload }) => payload.revision)
    expect(revisions).toEqual([...revisions].sort((one, other) => one - other))
    expect(new Set(revisions).size).toBe(revisions.length)
    await work.app.stop()
  })

  it('changes nothing when it is not there', async () => {
    const { work, campaignId } = await stoppedCampaign()
    expect(await work.failure('workspace.restore')).toMatchObject({ code: 'bad-copy' })
    expect(await shown(work, campaignId)).toMatchObject({ status: 'stopped' })
    await work.app.stop()
  })
})
