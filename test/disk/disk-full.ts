// `npm run test:disk-full`: lets the disk fail at each write and each sync of a send, and looks at what is left; `--one-in N` for a part, `--wrong-engines` to prove that it can fail.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleProgram } from '../kill/bundle-program.ts'
import { wrongEngines } from '../kill/wrong-engines.ts'
import { failEverywhere } from './full-disk-run.ts'
import { tracingObstacle } from './strace.ts'

const { values } = parseArgs({
  options: {
    'one-in': { type: 'string', default: '1' },
    'wrong-engines': { type: 'boolean' },
  },
})
const careless = [
  ...wrongEngines.filter(({ name }) => name === 'journal after POST'),
  {
    name: 'a full disk is not told',
    patches: [
      {
        file: 'core/sending/run-campaign.ts',
        from: 'run.desk.campaigns.showUnwritten(',
        to: 'void (',
      },
    ],
  },
]
const oneIn = Number(values['one-in'])
const folder = mkdtempSync(join(tmpdir(), 'campanero-full-'))
try {
  const obstacle = tracingObstacle()
  if (obstacle !== null) console.log(`skipped because ${obstacle}`)
  else process.exitCode = (await (values['wrong-engines'] ? catchCareless() : holds())) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function holds(): Promise<boolean> {
  const startedAt = performance.now()
  const program = await bundleProgram('sender', join(folder, 'program'))
  const { places, wrong } = await failEverywhere({ folder: join(folder, 'bench'), program, oneIn })
  for (const one of wrong) console.error(one)
  console.log(`${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  console.log(`places=${places} wrong=${wrong.length}`)
  return wrong.length === 0
}

async function catchCareless(): Promise<boolean> {
  let caught = 0
  for (const { name, patches } of careless) {
    const own = join(folder, name)
    const program = await bundleProgram('sender', join(own, 'program'), patches)
    const run = { folder: join(own, 'bench'), program, oneIn, isFirstEnough: true }
    const { places, wrong } = await failEverywhere(run)
    if (wrong.length > 0) caught += 1
    console.log(
      `${wrong.length > 0 ? 'caught' : 'MISSED'}: ${name} (${places} places) ${wrong[0] ?? ''}`,
    )
  }
  console.log(`caught=${caught} of=${careless.length}`)
  return caught === careless.length
}
