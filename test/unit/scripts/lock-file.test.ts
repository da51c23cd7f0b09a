// The lock file installs cleanly on every system, not only on the one where it was written.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../source-files.ts'

type LockEntry = {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockEntry>>
}

/** npm looks beside the dependent first, then in each folder above it. */
function isLocked(from: string, name: string): boolean {
  const beside = from === '' ? '' : `${from}/`
  if (packages[`${beside}node_modules/${name}`]) return true
  return (
    from !== '' && isLocked(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
  )
}

test('names every package that only another system needs', () => {
  const wanted = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).map((name) => ({ path, name })),
  )
  expect(wanted.length).toBeGreaterThan(50)
  expect(wanted.filter(({ path, name }) => !isLocked(path, name))).toEqual([])
})

test('names no place to fetch from, so that everybody uses their own registry', () => {
  const entries = Object.entries(packages).filter(([, { resolved }]) =>
    resolved?.startsWith('http'),
  )
  expect(entries.map(([path]) => path)).toEqual([])
})
