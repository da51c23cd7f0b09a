// A short run of the table of crash points and faults; the whole one is a command of its own.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { playTable } from '../crash/crash-table.ts'
import { bundleProgram } from '../kill/bundle-program.ts'
import { wrongEngines } from '../kill/wrong-engines.ts'

const folder = mkdtempSync(join(tmpdir(), 'campanero-crash-points-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000)

describe('a sender that dies at a step after a fault', { timeout: 180_000 }, () => {
  it(`sends once and says the truth, whatever the step and the fault (seed ${seed})`, async () => {
    const extent = { oneIn: 18, offset: seed }
    const { failures, points, faults, cells } = await playTable({ extent })
    expect(failures).toEqual([])
    expect(points).toBeGreaterThanOrEqual(30)
    expect(faults).toBeGreaterThanOrEqual(14)
    expect(cells).toBeGreaterThanOrEqual(points * faults)
  })

  it.each([
    'journal after POST',
    'automatic resend after a restart',
    'batch acknowledged too early',
  ])('catches the engine "%s"', async (wrong) => {
    const engine = wrongEngines.find(({ name }) => name === wrong)
    const program = await bundleProgram('crash-points', join(folder, wrong), engine?.patches)
    const run = spawnSync(process.execPath, [program, '--one-in', '9', '--first'])
    expect(run.status).toBe(1)
    expect(String(run.stdout)).toMatch(/failed=[1-9]/)
  })
})
