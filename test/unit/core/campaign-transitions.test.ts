// Every status against every event: what follows, and what cannot happen.
import { describe, expect, it } from 'vitest'
import {
  campaignEvents,
  nextStatus,
  providerEvent,
} from '../../../electron/core/sending/campaign-transitions.ts'
import { type CampaignStatus, campaignStatuses } from '../../../shared/campaigns/campaign.ts'
import { remoteStatuses } from '../../../shared/provider/remote-status.ts'

const providerSays = {
  'provider-scheduled': 'scheduled',
  'provider-sending': 'sending',
  'provider-paused': 'paused',
  'provider-completed': 'completed',
  'provider-cancelled': 'cancelled',
  'provider-failed': 'failed',
} as const

type Row = Partial<Record<(typeof campaignEvents)[number], CampaignStatus>>

const table: Record<CampaignStatus, Row> = {
  preparing: {
    'upload-began': 'uploading',
    stopped: 'stopped',
    'request-began': 'requesting',
    refused: 'rejected',
  },
  uploading: { stopped: 'stopped', 'request-began': 'requesting', refused: 'rejected' },
  requesting: {
    'not-sent': 'stopped',
    refused: 'rejected',
    'outcome-lost': 'unresolved',
    ...providerSays,
  },
  unresolved: { 'marked-as-sent': 'completed', 'sent-again': 'failed', ...providerSays },
  scheduled: providerSays,
  sending: providerSays,
  paused: providerSays,
  stopped: { resumed: 'preparing' },
  rejected: {},
  completed: { 'provider-completed': 'completed' },
  cancelled: { 'provider-cancelled': 'cancelled' },
  failed: { 'provider-failed': 'failed' },
}

describe('the transitions of a campaign', () => {
  for (const status of campaignStatuses) {
    for (const event of campaignEvents) {
      const expected = table[status][event] ?? null
      it(`${status} with ${event} becomes ${expected ?? 'nothing: it cannot happen'}`, () => {
        expect(nextStatus(status, event)).toBe(expected)
      })
    }
  }

  it('has an event for every word of the provider but unknown', () => {
    const events = remoteStatuses.map((status) => providerEvent(status))
    expect(events.filter((event) => event === null)).toHaveLength(1)
    expect(providerEvent('unknown')).toBeNull()
  })
})
