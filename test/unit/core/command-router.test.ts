// The router answers every knock with an envelope and lets nothing undeclared in or out.
import { describe, expect, test } from 'vitest'
import { AppFailure } from '../../../electron/core/app-failure.ts'
import { type CommandHandlers, createCommandRouter } from '../../../electron/core/command-router.ts'
import { defaultSettings } from '../../../shared/settings/settings.ts'
import { fakeHandlers } from '../../fakes/command-handlers.ts'

const secret = 'yp-canary-3000000001'

function routerWith(given: Partial<CommandHandlers> = {}) {
  const bugs: { command: string; error: unknown }[] = []
  const route = createCommandRouter(fakeHandlers(given), (command, error) => {
    bugs.push({ command, error })
    return `log-${bugs.length}`
  })
  return { route, bugs }
}

const badRequest = (message: string) => ({ ok: false, error: { code: 'bad-request', message } })

test('answers what the handler answers', async () => {
  const { route } = routerWith({ 'settings.get': async () => defaultSettings })
  expect(await route('settings.get', undefined)).toEqual({ ok: true, value: defaultSettings })
})

describe('refuses a name that is not on the menu', () => {
  test.each([
    ['an unknown word', 'campaign.explode'],
    ['a name every object has', 'toString'],
    ['the constructor', 'constructor'],
    ['the prototype', '__proto__'],
    ['the empty word', ''],
    ['a number', 7],
    ['nothing', undefined],
    ['an object that reads as a name', { toString: () => 'settings.get' }],
  ])('%s', async (_what, name) => {
    const { route, bugs } = routerWith()
    expect(await route(name, {})).toEqual(badRequest('unknown command'))
    expect(bugs).toEqual([])
  })
})

describe('refuses an input that breaks its schema, by path and never by value', () => {
  test.each([
    ['settings.get', { extra: secret }, 'input: invalid_type'],
    ['campaign.get', { campaignId: secret.repeat(20) }, 'campaignId: too_big'],
    ['campaign.get', { campaignId: 'c1', [secret]: 1 }, 'input: unrecognized_keys'],
    ['key.save', { service: secret, secret }, 'service: invalid_value'],
    ['campaign.list', { from: secret }, 'from: invalid_format'],
  ])('%s given %o', async (name, input, message) => {
    const { route, bugs } = routerWith()
    const answer = await route(name, input)
    expect(answer).toEqual(badRequest(message))
    expect(JSON.stringify(answer)).not.toContain('canary')
    expect(bugs).toEqual([])
  })
})

test('passes on an expected failure with its code, its words and its delay', async () => {
  const failure = new AppFailure('rate-limited', { detail: 'slow down', retryAfterMs: 1500 })
  const { route, bugs } = routerWith({ 'settings.get': () => Promise.reject(failure) })
  expect(await route('settings.get', undefined)).toEqual({
    ok: false,
    error: { code: 'rate-limited', message: 'slow down', retryAfterMs: 1500 },
  })
  expect(bugs).toEqual([])
})

test('tells only a log id of a failure nobody expected', async () => {
  const bug = new Error(secret)
  const { route, bugs } = routerWith({ 'settings.get': () => Promise.reject(bug) })
  expect(await route('settings.get', undefined)).toEqual({
    ok: false,
    error: { code: 'unexpected', message: 'log-1' },
  })
  expect(bugs).toEqual([{ command: 'settings.get', error: bug }])
})

test('a handler that throws before its first await is a bug like any other', async () => {
  const { route, bugs } = routerWith({
    'settings.get': () => {
      throw new Error('early')
    },
  })
  expect(await route('settings.get', undefined)).toMatchObject({ error: { code: 'unexpected' } })
  expect(bugs).toHaveLength(1)
})

test('lets no answer out that carries an undeclared field', async () => {
  const leaky = { ...defaultSettings, secret }
  const { route, bugs } = routerWith({ 'settings.get': async () => leaky })
  expect(await route('settings.get', undefined)).toEqual({
    ok: false,
    error: { code: 'unexpected', message: 'log-1' },
  })
  expect(bugs).toHaveLength(1)
})
