// What the taskbar and the notices say of the work under way.
import { describe, expect, it } from 'vitest'
import { createJobSigns, type JobNotice } from '../../../electron/job-signs.ts'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { aCampaign } from '../../fakes/a-campaign.ts'

function watch() {
  const bars: (number | null)[] = []
  const notices: JobNotice[] = []
  let now = 0
  const signs = createJobSigns({
    showProgress: (share) => bars.push(share),
    notify: (notice) => notices.push(notice),
    now: () => now,
  })
  const say = (changes: Partial<Campaign>, atMs = now) => {
    now = atMs
    signs.hear('campaign.changed', { revision: 1, campaign: aCampaign(changes) })
  }
  return { bars, notices, say }
}

describe('the bar on the taskbar', () => {
  it('shows the share of everything that goes up, and goes away with the last of it', () => {
    const { bars, say } = watch()
    say({ id: 'a', status: 'uploading', uploaded: 500, audience: 1000 })
    say({ id: 'b', status: 'uploading', uploaded: 0, audience: 1000 })
    say({ id: 'a', status: 'scheduled' })
    say({ id: 'b', status: 'stopped' })
    expect(bars).toEqual([0.5, 0.25, 0, null])
  })
})

describe('the notices', () => {
  it('tell of a long job that arrived, and of no short one', () => {
    const { notices, say } = watch()
    say({ id: 'short', status: 'uploading' })
    say({ id: 'short', status: 'sending' }, 9_000)
    say({ id: 'long', name: 'Citas', status: 'uploading' })
    say({ id: 'long', name: 'Citas', status: 'sending' }, 30_000)
    expect(notices).toEqual([{ name: 'Citas', ending: 'arrived' }])
  })

  it('tell at once of what failed, waits or is unclear, and not of what the person did', () => {
    const { notices, say } = watch()
    const problem = (code: string) => ({ problem: { code, message: '' } })
    const ends: readonly [string, Partial<Campaign>][] = [
      ['refused', { status: 'rejected' }],
      ['lost', { status: 'unresolved' }],
      ['away', { status: 'stopped', ...problem('waiting-for-network') }],
      ['stopped', { status: 'stopped', ...problem('stopped-by-person') }],
      ['paused', { status: 'stopped', ...problem('paused-by-person') }],
    ]
    for (const [name, ending] of ends) {
      say({ id: name, name, status: 'uploading' })
      say({ id: name, name, ...ending })
    }
    expect(notices).toEqual([
      { name: 'refused', ending: 'failed' },
      { name: 'lost', ending: 'unclear' },
      { name: 'away', ending: 'waiting' },
    ])
  })

  it('say nothing of a campaign that was over before', () => {
    const { notices, say } = watch()
    say({ id: 'old', status: 'failed' })
    expect(notices).toEqual([])
  })
})
