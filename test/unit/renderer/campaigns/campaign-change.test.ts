// The change of a scheduled campaign: which texts are refused and what counts as a difference.
import { expect, it } from 'vitest'
import {
  asOneTime,
  asTranches,
  changeOf,
  differences,
  messageProblem,
} from '../../../../renderer/features/campaigns/campaign-change.ts'
import { lawfulAdvice } from '../../../../renderer/features/campaigns/lawful-advice.ts'
import { aCampaign } from '../../../fakes/a-campaign.ts'

const campaign = aCampaign()
const zone = 'America/Bogota'

it.each([
  ['Hola {{Nombre}}', undefined],
  ['Hola {{nombre|cliente}}', undefined],
  ['Hola {{apellido}}', 'unknown-field'],
  ['Hola {{apellido|cliente}}', 'unknown-field-with-default'],
  ['   ', 'empty-message'],
  ['Hola {{nombre', 'unclosed-braces'],
])('judges the text «%s»', (template, kind) => {
  expect(messageProblem(template, campaign)?.kind).toBe(kind)
})

it('has nothing to change in a campaign that was sent at once', () => {
  expect(changeOf(aCampaign({ schedule: { kind: 'now' } }))).toBeNull()
})

it('sees no difference in the campaign itself', () => {
  const change = changeOf(campaign)
  if (!change) throw new Error('a scheduled campaign can be changed')
  expect(differences(campaign, change)).toEqual({ message: false, schedule: false })
  expect(differences(campaign, { ...change, template: 'Hola' })).toEqual({
    message: true,
    schedule: false,
  })
})

it('goes from one time to tranches and back without losing the time', () => {
  const time = { at: '2026-12-01T09:00', zone }
  const tranches = asTranches({ kind: 'at', time })
  expect(tranches).toEqual({ kind: 'tranches', tranches: [{ percent: 100, time }] })
  expect(asOneTime(tranches)).toEqual({ kind: 'at', time })
})

it('offers the next lawful hour to a promotion on a Sunday, and nothing to a service notice', () => {
  const sunday = { at: '2026-11-29T09:00', zone }
  expect(lawfulAdvice(sunday, { purpose: 'promotional', country: 'CO' })).toEqual({
    reason: 'sunday',
    from: '',
    to: '',
    next: { time: { at: '2026-11-30T07:00', zone }, instant: '2026-11-30T12:00:00Z' },
  })
  expect(lawfulAdvice(sunday, { purpose: 'transactional', country: 'CO' })).toBeNull()
  expect(lawfulAdvice(sunday, { purpose: 'promotional', country: 'BO' })).toBeNull()
})
