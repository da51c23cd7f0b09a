// The app:// address space ends at the renderer's folder, however an address is spelt.
import { describe, expect, test } from 'vitest'
import { assetPath } from '../../../electron/asset-path.ts'

const root = '/opt/app/renderer'
const at = (path: string) => assetPath(root, `app://campanero${path}`)

describe('finds', () => {
  test.each([
    ['/', '/opt/app/renderer/index.html'],
    ['/assets/index-Bd3f.js', '/opt/app/renderer/assets/index-Bd3f.js'],
    ['/assets/a.js?worker#part', '/opt/app/renderer/assets/a.js'],
    ['/assets/a%20b.svg', '/opt/app/renderer/assets/a b.svg'],
    ['/assets/..hidden.js', '/opt/app/renderer/assets/..hidden.js'],
    ['/../index.html', '/opt/app/renderer/index.html'],
  ])('%s as %s', (path, file) => expect(at(path)).toBe(file))
})

describe('refuses', () => {
  test.each([
    '/..%2fmain%2fmain.js',
    '/%2e%2e%2fmain/main.js',
    '/assets/..%2f..%2fmain.js',
    '/..%5cmain.js',
    '/a%00.js',
    '/%E0%A4%A',
    '/%2f..',
  ])('%s', (path) => expect(at(path)).toBeUndefined())
})

test('decodes once: what is encoded twice is an odd name inside the folder', () => {
  expect(at('/%252e%252e%252fmain.js')).toBe('/opt/app/renderer/%2e%2e%2fmain.js')
})
