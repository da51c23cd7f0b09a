// `npm run test:damage`: starts the app on damaged workspaces by the thousand; `--files N --seed N` to say how many and to replay.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { damageRun } from './damage-run.ts'

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const seed = Number(values.seed)
const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
const folder = mkdtempSync(join(parent, 'campanero-damage-'))
const startedAt = performance.now()
try {
  const result = await damageRun(folder, { files: Number(values.files), seed })
  for (const one of result.wrong.slice(0, 40)) console.error(one)
  console.log(`seed ${seed}, ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  const { files, intact, aside, shortened, altered, wrong } = result
  console.log(
    `files=${files} intact=${intact} aside=${aside} shortened=${shortened} altered=${altered} wrong=${wrong.length}`,
  )
  process.exitCode = wrong.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
