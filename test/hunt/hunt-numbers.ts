// `npm run test:numbers`: compares the fast look-up with libphonenumber on `--count N` numbers of `--seed N`.
import { parseArgs } from 'node:util'
import { compareLookUps } from './compare-look-ups.ts'
import { writtenNumbers } from './written-numbers.ts'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '2000000' }, seed: { type: 'string' } },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 30))
const count = Number(values.count)
console.log(`seed ${seed}`)
const startedAt = performance.now()
const numbers = writtenNumbers(seed)
const different = compareLookUps(numbers, count, (home, soFar) => {
  if (soFar > 0) console.log(`${home}: ${soFar} so far`)
})
for (const each of different) console.error(JSON.stringify(each))
console.log(
  `${((performance.now() - startedAt) / 1000).toFixed(1)} s over ${numbers.homes.join(' ')}`,
)
console.log(`numbers=${count} different=${different.length} seed=${seed}`)
process.exitCode = different.length === 0 ? 0 : 1
