// The filters of the list: names without accents, statuses, and days in the person's zone.
import { expect, it } from 'vitest'
import {
  isFiltering,
  matching,
  newestFirst,
} from '../../../../renderer/features/campaigns/campaign-list.ts'
import type { CampaignFilter } from '../../../../shared/ipc/contract.ts'
import { aCampaign } from '../../../fakes/a-campaign.ts'

const campaigns = [
  aCampaign({ id: 'a', name: 'Matrículas 2027', createdAt: '2026-11-23T03:30:00.000Z' }),
  aCampaign({
    id: 'b',
    name: 'Cartera',
    status: 'completed',
    createdAt: '2026-11-23T15:00:00.000Z',
  }),
]
const found = (filter: CampaignFilter, zone = 'America/Bogota') =>
  matching(campaigns, filter, zone).map(({ id }) => id)

it('finds a name whatever its accents and case', () => {
  expect(found({ name: ' MATRICULAS' })).toEqual(['a'])
})

it('finds a status', () => {
  expect(found({ status: 'completed' })).toEqual(['b'])
})

it('takes both ends of a range, on the days of the zone', () => {
  expect(found({ from: '2026-11-22', to: '2026-11-22' })).toEqual(['a'])
  expect(found({ from: '2026-11-22', to: '2026-11-22' }, 'UTC')).toEqual([])
  expect(found({ from: '2026-11-22', to: '2026-11-23' })).toEqual(['a', 'b'])
  expect(found({ from: '2026-11-23' })).toEqual(['b'])
})

it('is not filtering by a name of spaces', () => {
  expect([isFiltering({ name: '  ' }), isFiltering({ name: 'a' })]).toEqual([false, true])
})

it('orders the newest first', () => {
  expect(newestFirst(campaigns).map(({ id }) => id)).toEqual(['b', 'a'])
})
