// `npm run test:tables`: reads generated tables by the thousand; `--count N --seed FIRST`, a table for each seed.
import { parseArgs } from 'node:util'
import { wrongAboutTable } from './judge-table.ts'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string' } },
})
const first = Number(values.seed ?? Math.floor(Math.random() * 2 ** 30))
const count = Number(values.count)
const mostShown = 20
console.log(`seed ${first}`)
const startedAt = performance.now()
let wrongTables = 0
for (let seed = first; seed < first + count; seed += 1) {
  const wrong = wrongAboutTable(seed)
  if (wrong.length === 0) continue
  wrongTables += 1
  if (wrongTables > mostShown) continue
  console.error(
    `${wrong.slice(0, 3).join('\n')}\n  npm run test:tables -- --count 1 --seed ${seed}`,
  )
}
console.log(`${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
console.log(`tables=${count} wrong=${wrongTables} seed=${first}`)
process.exitCode = wrongTables === 0 ? 0 : 1
