// The kernels that the product carries are those of their source, and fit into the memory they are given.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { compiledKernels, kernelFile } from '../../../../scripts/kernel-compiler.ts'
import { openKernel } from '../../../../shared/contacts/kernels/open-kernel.ts'

const root = resolve(import.meta.dirname, '../../../..')

test('are what their source compiles to (npm run build:kernels)', () => {
  expect(readFileSync(join(root, kernelFile), 'utf8')).toBe(compiledKernels(root))
}, 60_000)

test('have room for all they lay out', () => {
  const { memory, places } = openKernel()
  expect(places.stateIssues + places.mostStates).toBeLessThanOrEqual(memory.byteLength)
})

test('work each on a memory of its own', () => {
  const one = openKernel()
  const other = openKernel()
  new Uint8Array(one.memory).fill(7)
  expect(new Uint8Array(other.memory).includes(7)).toBe(false)
})
