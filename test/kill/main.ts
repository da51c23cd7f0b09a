// `npm run test:kill`: kills the sender at random moments and ends with one line; `--kills N --seed N` to say how often and to replay.
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleSender } from './bundle-sender.ts'
import { asLine, isSpotless } from './judge.ts'
import { killRun } from './kill-run.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    lanes: { type: 'string', default: String(availableParallelism()) },
  },
})
const [kills, seed, lanes] = [values.kills, values.seed, values.lanes].map(Number) as [
  number,
  number,
  number,
]
const folder = mkdtempSync(join(tmpdir(), 'campanero-sender-'))
console.log(`seed ${seed}`)
try {
  const startedAt = performance.now()
  const program = await bundleSender(folder)
  const { verdict, notes } = await killRun({ program, kills, seed, lanes })
  for (const note of notes.slice(0, 40)) console.error(note)
  console.log(`${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  console.log(asLine(verdict))
  process.exitCode = isSpotless(verdict) && verdict.kills >= kills ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
