// The window loads its own pages and what lives in memory; every other request is cancelled.
import { describe, expect, test } from 'vitest'
import { homeUrl } from '../../../electron/home.ts'
import { isRequestAllowed } from '../../../electron/request-rules.ts'

const home = new URL('app://campanero/')

describe('the packed app', () => {
  test.each([
    'app://campanero/index.html',
    'blob:app://campanero/0c9f',
    'data:image/png;base64,AA==',
  ])('may load %s', (url) => expect(isRequestAllowed(url, home, true)).toBe(true))

  test.each([
    'https://example.com/',
    'http://127.0.0.1:8080/',
    'ws://localhost:5173/',
    'file:///etc/passwd',
    'app://other/',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://abc/x.js',
    'not an address',
  ])('may not load %s', (url) => expect(isRequestAllowed(url, home, true)).toBe(false))
})

test('while developing, the development server, its web socket and the developer tools are allowed', () => {
  const server = homeUrl(false, { ELECTRON_RENDERER_URL: 'http://localhost:5173' })
  const urls = [
    'http://localhost:5173/main.tsx',
    'ws://localhost:5173/',
    'devtools://devtools/x.html',
  ]
  expect(urls.map((url) => isRequestAllowed(url, server, false))).toEqual([true, true, true])
  expect(isRequestAllowed('http://localhost:5174/', server, false)).toBe(false)
})

test('a packed app believes no development server', () => {
  expect(homeUrl(true, { ELECTRON_RENDERER_URL: 'http://localhost:5173' }).href).toBe(
    'app://campanero/',
  )
})
