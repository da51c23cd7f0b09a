// `npm run test:kill`: kills the sender at random moments and ends with one line; `--kills N --seed N` to say how often and to replay, `--wrong-engines` to prove that it can fail.
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleProgram } from './bundle-program.ts'
import { asLine, isSpotless } from './judge.ts'
import { killRun } from './kill-run.ts'
import { catchWrongEngines } from './wrong-engine-run.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    'wrong-engines': { type: 'boolean' },
    only: { type: 'string' },
    // One more than there are cores: a life waits for most of its time.
    lanes: { type: 'string', default: String(availableParallelism() + 1) },
  },
})
const areWrong = values['wrong-engines'] === true
const kills = Number(values.kills ?? (areWrong ? 600 : 1000))
const [seed, lanes] = [Number(values.seed), Number(values.lanes)]
const folder = mkdtempSync(join(tmpdir(), 'campanero-sender-'))
console.log(`seed ${seed}`)
try {
  const options = { folder, seed, lanes, kills, only: values.only }
  const isGood = areWrong ? await catchWrongEngines(options) : await holds()
  process.exitCode = isGood ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function holds(): Promise<boolean> {
  const startedAt = performance.now()
  const program = await bundleProgram('sender', folder)
  const { verdict, notes, requests, faults } = await killRun({ program, kills, seed, lanes })
  for (const note of notes.slice(0, 40)) console.error(note)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${seconds} s, ${requests} requests, ${faults} of them with a fault`)
  console.log(asLine(verdict))
  return isSpotless(verdict) && verdict.kills >= kills
}
