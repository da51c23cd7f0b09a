// The window comes back where it stood, as long as a person can still reach it there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  placeOnScreens,
  readWindowBounds,
  writeWindowBounds,
} from '../../../electron/window-bounds.ts'

const screens = [
  { x: 0, y: 0, width: 1920, height: 1040 },
  { x: 1920, y: 0, width: 1280, height: 1024 },
]
const centred = { width: 1360, height: 820 }

describe('the place of the window', () => {
  test.each([
    ['at first start', undefined, centred],
    [
      'where it stood',
      { x: 10, y: 20, width: 1200, height: 700 },
      { x: 10, y: 20, width: 1200, height: 700 },
    ],
    [
      'on the second screen, no larger than that screen',
      { x: 2000, y: 0, width: 1900, height: 1000 },
      { x: 2000, y: 0, width: 1280, height: 1000 },
    ],
    [
      'never smaller than its minimum',
      { x: 0, y: 0, width: 300, height: 200 },
      { x: 0, y: 0, width: 1024, height: 640 },
    ],
    ['a screen that is gone', { x: 4000, y: 0, width: 1200, height: 700 }, centred],
    ['its title bar above the screen', { x: 0, y: -50, width: 1200, height: 700 }, centred],
    ['its title bar under the screen', { x: 0, y: 1000, width: 1200, height: 700 }, centred],
    ['only a sliver in sight', { x: -1150, y: 0, width: 1200, height: 700 }, centred],
  ])('%s', (_when, kept, expected) => expect(placeOnScreens(kept, screens)).toEqual(expected))
})

describe('the file of the place', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'campanero-bounds-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('gives back what was written', () => {
    const file = join(folder, 'window.json')
    const bounds = { x: 1, y: 2, width: 1300, height: 700, maximized: true }
    writeWindowBounds(file, bounds)
    expect(readWindowBounds(file)).toEqual(bounds)
  })

  test.each(['', '{', '[]', '{"x":"1"}'])('is forgotten when it says %s', (text) => {
    const file = join(folder, 'window.json')
    writeFileSync(file, text)
    expect(readWindowBounds(file)).toBeUndefined()
  })

  test('may be missing', () => {
    expect(readWindowBounds(join(folder, 'none.json'))).toBeUndefined()
  })
})
