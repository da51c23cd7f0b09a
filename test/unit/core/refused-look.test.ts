// A question about the group that the provider, or a page in its place, answers with a no: nothing is refused but the question.
import { describe, expect, it } from 'vitest'
import type { PracticeFault } from '../../../electron/practice/practice-faults.ts'
import {
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
  untilStatus,
} from '../../fakes/app-at-work.ts'

const noes: readonly PracticeFault[] = [
  { kind: 'html', when: 'before' },
  { kind: 'status', status: 404, when: 'before' },
  { kind: 'status', status: 403, when: 'before' },
]

describe('a look at the group that is refused', () => {
  for (const operation of ['listGroups', 'listContacts'] as const) {
    it.each(noes)(
      `leaves a campaign that goes on when resumed (${operation}, $kind $status)`,
      async (no) => {
        const work = await startApp()
        await work.call('connection.test')
        work.practice.provider().faults.set(operation, no)
        const campaignId = await reviewAndSend(work, jobFor(await giveAudience(work, people(5))))
        const stopped = await untilStatus(work, campaignId, 'stopped', 'rejected', 'sending')
        expect(stopped).toMatchObject({ status: 'stopped', problem: { code: 'upload-unclear' } })
        await work.call('campaign.resume', { campaignId })
        await untilStatus(work, campaignId, 'sending')
        const effects = work.practice.provider().effects()
        expect(effects.filter(({ kind }) => kind === 'campaign-accepted')).toHaveLength(1)
        await work.app.stop()
      },
    )
  }
})
