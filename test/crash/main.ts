// `npm run test:crash-points`: every crash point with every fault, one closing line; `--all` for every request as well, the arguments of a failure to replay it.
import { parseArgs } from 'node:util'
import { crashFaults } from './crash-faults.ts'
import { playTable } from './crash-table.ts'
import { journeys } from './journeys.ts'
import { playCell } from './play-cell.ts'

const { values } = parseArgs({
  options: {
    all: { type: 'boolean' },
    journey: { type: 'string' },
    fault: { type: 'string' },
    place: { type: 'string', default: '1' },
    at: { type: 'string' },
    /** A short table: one in so many of the steps. */
    'one-in': { type: 'string' },
    /** Ends at the first failure. */
    first: { type: 'boolean' },
  },
})
const chosen = journeys.filter(({ name }) => (values.journey ?? name) === name)
process.exitCode = (await (values.at === undefined ? table() : oneCell())) ? 0 : 1

async function table(): Promise<boolean> {
  const startedAt = performance.now()
  const oneIn = values['one-in']
  const part = oneIn === undefined ? 'steps' : { oneIn: Number(oneIn), offset: 0 }
  const isEnough = (failures: readonly string[]) => values.first === true && failures.length > 0
  const extent = values.all === true ? 'all' : part
  const result = await playTable({ extent, journeys: chosen, isEnough })
  for (const failure of result.failures.slice(0, 40)) console.error(failure)
  console.log(`${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  const { cells, failures, points, faults } = result
  console.log(`cells=${cells} failed=${failures.length} points=${points} faults=${faults}`)
  return failures.length === 0
}

async function oneCell(): Promise<boolean> {
  const [journey] = chosen
  if (journey === undefined) throw new Error(`no such journey: ${values.journey}`)
  const fault = crashFaults.find(({ name }) => name === values.fault) ?? null
  const at = Number(values.at)
  const { story, wrong } = await playCell({ journey, fault, place: Number(values.place), at })
  for (const [index, step] of story.steps.entries()) console.log(`${index + 1} ${step}`)
  for (const one of wrong) console.error(one)
  return wrong.length === 0
}
