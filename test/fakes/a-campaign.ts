// A campaign for tests, whole and ordinary; each test changes only what it is about.
import { type Campaign, campaignSchema } from '../../shared/campaigns/campaign.ts'

const ordinary: Campaign = {
  id: 'c-1',
  marker: '7F3K9Q',
  name: 'Recordatorio',
  senderId: 'CLINICA',
  purpose: 'transactional',
  template: 'Hola {{nombre}}, su cita es mañana.',
  target: { kind: 'new-group', groupName: 'Recordatorio' },
  schedule: {
    kind: 'tranches',
    tranches: [
      { percent: 40, time: { at: '2026-12-01T09:00', zone: 'America/Bogota' } },
      { percent: 60, time: { at: '2026-12-01T14:00', zone: 'America/Bogota' } },
    ],
  },
  status: 'scheduled',
  audience: 1000,
  excluded: 3,
  uploaded: 1000,
  parts: 2000,
  groupId: 'g-1',
  providerCampaignId: 'p-1',
  providerStatus: 'SCHEDULED',
  tranches: [
    { percent: 40, headCount: 400, startsAt: '2026-12-01T14:00:00Z', status: 'scheduled' },
    { percent: 60, headCount: 600, startsAt: '2026-12-01T19:00:00Z', status: 'scheduled' },
  ],
  counts: null,
  refusal: null,
  problem: null,
  practice: false,
  repeatOf: null,
  createdAt: '2026-11-23T15:00:00.000Z',
  updatedAt: '2026-11-23T15:00:00.000Z',
  refreshedAt: null,
  requestedAt: null,
  looks: [],
  forgottenAt: null,
}

/** Checked by the contract's own schema, so that no test rests on a campaign that cannot be. */
export function aCampaign(changes: Partial<Campaign> = {}): Campaign {
  return campaignSchema.parse({ ...ordinary, ...changes })
}

/** An instant of the test day, `minutes` after 15:00 UTC. */
export function minutesLater(minutes: number): string {
  return new Date(Date.parse('2026-11-23T15:00:00.000Z') + minutes * 60_000).toISOString()
}
