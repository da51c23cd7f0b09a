// Short runs of what watches, fills and damages the disk under the real sender; the long ones are commands of their own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { damageRun } from '../disk/damage-run.ts'
import { disorderly, traceOrder } from '../disk/disk-order.ts'
import { failEverywhere } from '../disk/full-disk-run.ts'
import { tracingObstacle } from '../disk/strace.ts'
import { bundleProgram } from '../kill/bundle-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'campanero-disk-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const seed = Number(process.env.DAMAGE_SEED ?? Date.now() % 1_000_000)
const obstacle = tracingObstacle()
const traced = obstacle === null ? describe : describe.skip
const because = obstacle === null ? '' : ` (skipped because ${obstacle})`

traced(`what the system sees of the sender${because}`, { timeout: 180_000 }, () => {
  it('is each record synced before the first byte of its request', async () => {
    const { early, recorded } = await traceOrder(join(folder, 'order'))
    expect(early).toEqual([])
    expect(recorded).toBeGreaterThanOrEqual(10)
  })

  it.each(disorderly)('shows the mistake of the engine "$name"', async ({ name, patches }) => {
    const { early } = await traceOrder(join(folder, name), patches)
    expect(early).not.toEqual([])
  })

  it('is a disk that fills, and nothing is lost, hidden or sent twice', async () => {
    const program = await bundleProgram('sender', join(folder, 'sender'))
    const run = { folder: join(folder, 'full'), program, oneIn: 40 }
    const { wrong, places } = await failEverywhere(run)
    expect(wrong).toEqual([])
    expect(places).toBeGreaterThan(3)
  })
})

describe(`a damaged workspace (seed ${seed})`, { timeout: 180_000 }, () => {
  it('is opened with everything in it, or set aside as it is and kept closed', async () => {
    const result = await damageRun(join(folder, 'damage'), { files: 150, seed })
    expect(result.wrong).toEqual([])
    expect(result.aside).toBeGreaterThan(50)
    expect(result.intact).toBeGreaterThan(20)
  })
})
