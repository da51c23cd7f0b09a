// The workspace closes and opens again while the program runs, for a sweep or a copy: nobody's work is lost by it.
import { describe, expect, it } from 'vitest'
import {
  type AppAtWork,
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
  untilStatus,
} from '../../fakes/app-at-work.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { fileWorkspace } from '../../fakes/file-workspace.ts'
import { createSocketlessPractice } from '../../fakes/practice-ports.ts'

const direct = { target: { kind: 'direct' } } as const

async function completed(work: AppAtWork): Promise<string> {
  const job = jobFor(await giveAudience(work, people(3)), direct)
  const campaignId = await reviewAndSend(work, job)
  await untilStatus(work, campaignId, 'completed')
  return campaignId
}

const accepted = (work: AppAtWork) =>
  work.practice
    .provider()
    .effects()
    .filter(({ kind }) => kind === 'campaign-accepted')

/** A provider that can be made to wait before it is there, as a key store that asks the person. */
function heldPractice(clock: ReturnType<typeof createFakeClock>) {
  const practice = createSocketlessPractice({ clock })
  const held: { until: Promise<void> } = { until: Promise.resolve() }
  const { start } = practice.practice
  const slow = { ...practice.practice, start: () => held.until.then(start) }
  return { held, practice: { ...practice, practice: slow } }
}

describe('a workspace opened again in the same run', () => {
  it('still has the list that is being reviewed', async () => {
    const work = await startApp()
    const campaignId = await completed(work)
    const audienceId = await giveAudience(work, people(5))
    await work.call('workspace.forget-campaign', { campaignId })
    const { plan } = await work.call('campaign.review', jobFor(audienceId))
    expect(plan.audience).toBe(5)
    await work.app.stop()
  })

  it('takes a send that was asked for while it was closed into its ledger, once', async () => {
    const clock = createFakeClock()
    const { held, practice } = heldPractice(clock)
    const work = await startApp({ clock, practice })
    const earlier = await completed(work)
    const job = jobFor(await giveAudience(work, people(5)), direct)
    const { confirmationToken } = await work.call('campaign.review', job)
    let release = () => {}
    held.until = new Promise((resolve) => {
      release = resolve
    })
    const sending = work.app.route('campaign.send', { confirmationToken, confirmedCount: 5 })
    await clock.settle()
    await work.call('workspace.forget-campaign', { campaignId: earlier })
    release()
    const envelope = await clock.through(sending)
    expect(envelope).toMatchObject({ ok: true })
    await clock.advance(60_000)
    expect(accepted(work)).toHaveLength(2)
    await work.app.stop()
  })

  it('sends no list that was forgotten after its review', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(3))
    const job = jobFor(audienceId, direct)
    const campaignId = await reviewAndSend(work, job)
    await untilStatus(work, campaignId, 'completed')
    const again = await work.call('campaign.review', { ...job, name: 'Otra' })
    await work.call('workspace.forget-campaign', { campaignId })
    const { confirmationToken } = again
    const failure = await work.failure('campaign.send', { confirmationToken, confirmedCount: 3 })
    expect(failure.code).toBe('list-not-kept')
    await work.clock.advance(60_000)
    expect(accepted(work)).toHaveLength(1)
    await work.app.stop()
  })

  it('is in one pair of hands at a time', async () => {
    const clock = createFakeClock()
    const { copy, workspace } = fileWorkspace(clock.now)
    const files = { placeForCopy: async () => copy, copyToRestore: async () => copy }
    const work = await startApp({ clock, workspace, files })
    await work.call('workspace.back-up')
    const excluded = { numbers: ['+573005550142'], source: 'typed', reason: '' } as const
    await work.call('exclusions.add', { ...excluded, numbers: [...excluded.numbers] })
    const both = ['workspace.restore', 'workspace.restore'].map((name) =>
      work.app.route(name, undefined),
    )
    const answers = await clock.through(Promise.all(both))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'workspace-busy' } })
    expect((await work.call('exclusions.count')).total).toBe(1)
    await work.app.stop()
  })
})
