// Proves that a send whose record could not be kept, or whose hour cannot be trusted, never reaches a socket.
import { describe, expect, it } from 'vitest'
import type { DiskPort } from '../../../electron/core/ports.ts'
import {
  type AppAtWork,
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
  untilStatus,
} from '../../fakes/app-at-work.ts'
import { createFakeClock, type FakeClock } from '../../fakes/fake-clock.ts'

const direct = { target: { kind: 'direct' } } as const
const single = {
  ...({ channel: 'sms', senderId: 'TIENDA', purpose: 'transactional' } as const),
  ...{ numbers: ['+573005550142'], text: 'Su pedido está listo' },
}

async function sent(work: AppAtWork, name: string): Promise<string> {
  const audienceId = await giveAudience(work, people(3))
  return reviewAndSend(
    work,
    jobFor(audienceId, { ...direct, name, template: `${name} para {{Nombre}}` }),
  )
}

const accepted = (work: AppAtWork) =>
  work.practice
    .provider()
    .effects()
    .filter(({ kind }) => kind === 'campaign-accepted').length

const intents = (work: AppAtWork) =>
  work.workspace.peek().prepare('SELECT count(*) AS n FROM intent').get()?.n

async function reviewSingle(work: AppAtWork): Promise<string> {
  const { confirmationToken } = await work.call('single.review', {
    ...single,
  })
  return confirmationToken
}

/** Stopped for this reason, nothing sent; then the trouble ends and the same campaign goes on. */
async function stopsAndGoesOn(work: AppAtWork, code: string, mend: () => void): Promise<void> {
  const campaignId = await sent(work, 'Promo')
  const stopped = await untilStatus(work, campaignId, 'stopped')
  expect(stopped.problem?.code).toBe(code)
  expect([accepted(work), intents(work)]).toEqual([0, 0])
  mend()
  await work.call('campaign.resume', { campaignId })
  await untilStatus(work, campaignId, 'sending', 'completed')
  expect([accepted(work), intents(work)]).toEqual([1, 1])
  await work.app.stop()
}

function createDisk() {
  const state = { free: 1e12, isSilent: false }
  const disk: DiskPort = {
    async freeBytes() {
      if (state.isSilent) throw new Error('ENOSYS')
      return state.free
    },
  }
  return { state, disk }
}

describe('a disk that is nearly full', () => {
  it('stops a campaign before its request, and lets it go on later', async () => {
    const { state, disk } = createDisk()
    state.free = 50 * 1024 * 1024 - 1
    const work = await startApp({ disk })
    await stopsAndGoesOn(work, 'disk-nearly-full', () => {
      state.free = 50 * 1024 * 1024
    })
  })

  it('refuses a message to one person', async () => {
    const { state, disk } = createDisk()
    const work = await startApp({ disk })
    const confirmationToken = await reviewSingle(work)
    state.free = 0
    const send = { confirmationToken, confirmedCount: 1 }
    expect((await work.failure('single.send', send)).code).toBe('disk-nearly-full')
    expect(await work.call('single.list', {})).toEqual([])
    await work.app.stop()
  })

  it('is not supposed of a volume that does not tell its size', async () => {
    const { state, disk } = createDisk()
    state.isSilent = true
    const work = await startApp({ disk })
    await untilStatus(work, await sent(work, 'Promo'), 'sending', 'completed')
    await work.app.stop()
  })
})

describe('a ledger that does not keep what is written', () => {
  it('stops a campaign before its request, and lets it go on later', async () => {
    const work = await startApp()
    const database = work.workspace.peek()
    database.prepare('ALTER TABLE probe RENAME TO lost_probe').run()
    database.prepare('CREATE VIEW probe AS SELECT 1 AS id, NULL AS value').run()
    await stopsAndGoesOn(work, 'record-not-writable', () => {
      database.prepare('DROP VIEW probe').run()
      database.prepare('ALTER TABLE lost_probe RENAME TO probe').run()
    })
  })
})

describe('a clock that cannot be right', () => {
  it('stops a campaign in a year before the program and in one far after it', async () => {
    for (const wrong of ['2019-05-01T00:00:00Z', '2097-01-01T00:00:00Z']) {
      const clock = movable(createFakeClock())
      const work = await startApp({ clock })
      clock.standAt(wrong)
      await stopsAndGoesOn(work, 'clock-impossible', () => clock.standAt(null))
    }
  })

  it('before the last send stops a campaign once, and the person decides', async () => {
    const clock = movable(createFakeClock())
    const work = await startApp({ clock })
    await untilStatus(work, await sent(work, 'Primera'), 'sending', 'completed')
    clock.standAt('2026-12-01T14:30:00Z')
    const second = await sent(work, 'Segunda')
    const stopped = await untilStatus(work, second, 'stopped')
    expect(stopped.problem?.code).toBe('clock-behind')
    expect(stopped.problem?.message).toMatch(/^2026-12-01T15:/)
    expect(accepted(work)).toBe(1)
    await work.call('campaign.resume', { campaignId: second })
    await untilStatus(work, second, 'sending', 'completed')
    await work.app.stop()
  })

  it('that was put back by a few minutes is taken as it is', async () => {
    const clock = movable(createFakeClock())
    const work = await startApp({ clock })
    await untilStatus(work, await sent(work, 'Primera'), 'sending', 'completed')
    clock.standAt('2026-12-01T14:55:00Z')
    await untilStatus(work, await sent(work, 'Segunda'), 'sending', 'completed')
    await work.app.stop()
  })
})

/** The clock still runs for those who wait, but shows another time. */
function movable(clock: FakeClock): FakeClock & { standAt: (instant: string | null) => void } {
  let shift = 0
  return {
    ...clock,
    now: () => clock.now() + shift,
    standAt(instant) {
      shift = instant === null ? 0 : Date.parse(instant) - clock.now()
    },
  }
}
