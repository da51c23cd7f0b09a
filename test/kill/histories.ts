// `npm run test:histories`: plays simulated histories by the thousand; `--count N --from SEED`, and `--seed N` to replay one.
import { parseArgs } from 'node:util'
import { createMemoryWorkspace } from '../fakes/memory-workspace.ts'
import { playHistory } from './history.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
  },
})
const from = Number(values.seed ?? values.from)
const count = values.seed === undefined ? Number(values.count) : 1
const { database } = createMemoryWorkspace().open()
const startedAt = performance.now()
let violations = 0
for (let seed = from; seed < from + count; seed += 1) {
  const wrong = await playHistory(seed, database)
  if (wrong.length === 0) continue
  violations += 1
  console.error(`seed ${seed}: ${wrong.join('; ')} (npm run test:histories -- --seed ${seed})`)
}
console.log(`${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
console.log(`histories=${count} violations=${violations}`)
process.exitCode = violations === 0 ? 0 : 1
