// `npm run test:commands`: `--count N` payloads of `--seed N` for every command, or for the one of `--command NAME`.
import { parseArgs } from 'node:util'
import { type CommandName, commands } from '../../shared/ipc/contract.ts'
import { fuzzCommand } from './fuzz-commands.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string' },
    command: { type: 'string' },
  },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 30))
const names = Object.keys(commands).filter(
  (name) => values.command === undefined || name === values.command,
) as CommandName[]
console.log(`seed ${seed}`)
let [payloads, accepted, faults] = [0, 0, 0]
for (const name of names) {
  const report = await fuzzCommand(name, Number(values.count), seed)
  payloads += report.payloads
  accepted += report.accepted
  faults += report.faults.length
  console.log(`${name}: ${report.accepted} of ${report.payloads} accepted`)
  for (const fault of report.faults) console.error(fault.slice(0, 600))
}
console.log(`commands=${names.length} payloads=${payloads} accepted=${accepted} faults=${faults}`)
process.exitCode = faults === 0 ? 0 : 1
