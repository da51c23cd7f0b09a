// What must be agreed to, and what the button says.
import { describe, expect, it } from 'vitest'
import {
  isAgreed,
  isTypedRight,
  needsTyping,
  sendWords,
} from '../../../../renderer/features/review/confirmation.ts'
import { connectionBarrier } from '../../../../renderer/ui/connection-barrier.ts'
import type { Connection } from '../../../../shared/settings/connection.ts'
import { planFor } from './plan-for.ts'

it.each([
  [1000, false],
  [1001, true],
])('for %i people the number is typed: %s', (audience, typed) => {
  expect(needsTyping(planFor(audience))).toBe(typed)
})

it.each([
  ['1902', true],
  ['1 902', true],
  ['1.902', true],
  ['1,902', true],
  ['1\u00A0902', true],
  ['190', false],
  ['19020', false],
  ['1902 sms', false],
  ['', false],
  [' ', false],
])('%j is the number of 1902 people: %s', (typed, right) => {
  expect(isTypedRight(typed, planFor(1902))).toBe(right)
})

it('wants the consent always and the number above the threshold', () => {
  expect(isAgreed({ consent: true, typed: '' }, planFor(1000))).toBe(true)
  expect(isAgreed({ consent: false, typed: '1902' }, planFor(1902))).toBe(false)
  expect(isAgreed({ consent: true, typed: '' }, planFor(1902))).toBe(false)
  expect(isAgreed({ consent: true, typed: '1902' }, planFor(1902))).toBe(true)
})

it('counts SMS only where each person gets one', () => {
  const long = planFor(10, { parts: { total: 14, min: 1, max: 2 } })
  const at = { kind: 'at', time: { at: '2026-12-01T09:00', zone: 'America/Bogota' } } as const
  expect(sendWords(planFor(10), { kind: 'now' })).toBe('sendSms')
  expect(sendWords(long, { kind: 'now' })).toBe('sendPeople')
  expect(sendWords(planFor(10), at)).toBe('scheduleSms')
  expect(sendWords(long, at)).toBe('schedulePeople')
})

describe('the account', () => {
  const missing = { kind: 'missing' } as const
  const configured = { kind: 'configured', last4: '1234', storage: 'protected' } as const
  const connection = (change: Partial<Connection>): Connection => ({
    mode: 'live',
    account: { id: 'main', name: 'Principal', colour: 'blue' },
    profileName: 'Example',
    origins: [],
    keys: { campaigns: configured, transactional: missing, voice: missing },
    canProtectKeys: true,
    unauthorised: false,
    ...change,
  })
  const keys = (campaigns: Connection['keys']['campaigns']) => ({
    campaigns,
    transactional: missing,
    voice: missing,
  })
  it.each([
    ['a key', {}, null],
    ['practice without a key', { mode: 'practice', keys: keys(missing) }, null],
    ['nothing chosen', { mode: 'unset' }, 'no-account'],
    ['no key', { keys: keys(missing) }, 'no-key'],
    ['a key that cannot be read', { keys: keys({ kind: 'unreadable' }) }, 'key-unreadable'],
    ['a refused key', { unauthorised: true }, 'key-refused'],
  ] as const)('with %s', (_, change, barrier) => {
    expect(connectionBarrier(connection(change))).toBe(barrier)
  })
})
