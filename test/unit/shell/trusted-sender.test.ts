// The door opens to the main frame of our own page in our own window, and to nobody else.
import { describe, expect, test } from 'vitest'
import { guardRoute, isTrustedSender, type Sender } from '../../../electron/trusted-sender.ts'

const home = new URL('app://campanero/')
const ourPage: Sender = { isMainFrame: true, isOurWindow: true, url: 'app://campanero/index.html' }

function guarded() {
  const routed: unknown[] = []
  const warnings: string[] = []
  const route = async (name: unknown) => {
    routed.push(name)
    return { ok: true, value: 'answer' } as const
  }
  return { ask: guardRoute(route, home, { warn: (text) => warnings.push(text) }), routed, warnings }
}

test('our own page gets its answer', async () => {
  const { ask, routed, warnings } = guarded()
  expect(await ask(ourPage, 'settings.get', undefined)).toEqual({ ok: true, value: 'answer' })
  expect({ routed, warnings }).toEqual({ routed: ['settings.get'], warnings: [] })
})

describe('anybody else hears "forbidden", leaves a warning and reaches no handler', () => {
  test.each([
    ['a frame inside our page', { isMainFrame: false }],
    ['a window we did not open', { isOurWindow: false }],
    ['a frame that is already gone', { url: '' }],
    ['a page of the net', { url: 'https://campanero/' }],
    ['our host under another scheme', { url: 'file://campanero/index.html' }],
    ['another host under our scheme', { url: 'app://campanero.example/' }],
    ['our host with a port', { url: 'app://campanero:8080/' }],
    ['our host with a name before it', { url: 'app://somebody@campanero/' }],
    ['a page that carries our address in its own', { url: 'https://example.com/app://campanero/' }],
    ['a page from memory', { url: 'blob:app://campanero/1' }],
    ['no address at all', { url: 'about:blank' }],
  ])('%s', async (_who, difference) => {
    const { ask, routed, warnings } = guarded()
    const answer = await ask({ ...ourPage, ...difference }, 'settings.get', undefined)
    expect(answer).toEqual({ ok: false, error: { code: 'forbidden', message: '' } })
    expect({ routed, warned: warnings.length }).toEqual({ routed: [], warned: 1 })
  })
})

test('while developing, the development server is home and the built page is not', () => {
  const server = new URL('http://localhost:5173/')
  expect(isTrustedSender({ ...ourPage, url: 'http://localhost:5173/' }, server)).toBe(true)
  expect(isTrustedSender({ ...ourPage, url: 'http://localhost:5174/' }, server)).toBe(false)
  expect(isTrustedSender(ourPage, server)).toBe(false)
})
