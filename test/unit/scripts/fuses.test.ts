// Switches are set in the one place of the program that holds them, wherever in the file it lies.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { setFuses } from '../../../scripts/stand-in/fuses.ts'

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const chunkBytes = 8 << 20
let program = ''

beforeEach(() => {
  program = join(mkdtempSync(join(tmpdir(), 'campanero-fuses-')), 'program')
})
afterEach(() => rmSync(join(program, '..'), { recursive: true, force: true }))

function writeProgram(before: number, version = 1): void {
  const wire = Buffer.concat([
    Buffer.from(sentinel),
    Buffer.from([version, 8]),
    Buffer.from('01000010'),
  ])
  writeFileSync(program, Buffer.concat([Buffer.alloc(before, 7), wire, Buffer.alloc(100, 7)]))
}

test.each([0, 1000, chunkBytes - 40, chunkBytes - 20, chunkBytes - 1, chunkBytes])(
  'at %i bytes from the start',
  (before) => {
    writeProgram(before)
    const size = readFileSync(program).length
    setFuses(program, { 3: '1', 6: '0' })
    const changed = readFileSync(program)
    const at = before + sentinel.length + 2
    expect(changed.subarray(at, at + 8).toString()).toBe('01010000')
    expect(changed.length).toBe(size)
  },
)

test('a program without switches, or with switches of another kind, is refused untouched', () => {
  writeFileSync(program, 'nothing here')
  expect(() => setFuses(program, { 3: '1' })).toThrow('no fuse wire')
  writeProgram(10, 2)
  const before = readFileSync(program)
  expect(() => setFuses(program, { 3: '1' })).toThrow('unknown version')
  expect(readFileSync(program)).toEqual(before)
})
