// `npm test`: types, style, tests in plain Node, tests in a real Electron; one line closes the run.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot, run } from './run-command.mjs'
import {
  asLine,
  countOfPlaywright,
  countOfVitest,
  noTests,
  oneFailure,
  sumOf,
} from './test-count.mjs'
import { e2eReport, runEndToEndTests } from './test-e2e.mjs'
import { runUnitTests, unitReport } from './test-unit.mjs'

const results = join(projectRoot, 'test-results')

async function check(command) {
  return (await run(command)) === 0 ? noTests : oneFailure
}

/** A runner may end in error without a failed test (a crash, an unhandled rejection): never call that a pass. */
function count(code, counted) {
  return code !== 0 && counted.failed === 0 ? sumOf([counted, oneFailure]) : counted
}

async function endToEnd() {
  const { code, skipped } = await runEndToEndTests()
  if (skipped) return code === 0 ? { ...noTests, skipped: 1 } : oneFailure
  return count(code, countOfPlaywright(e2eReport))
}

mkdirSync(results, { recursive: true })
const total = sumOf([
  await check(['tsc', '-b']),
  await check(['biome', 'ci']),
  count(await runUnitTests(), countOfVitest(unitReport)),
  await endToEnd(),
])
writeFileSync(join(results, 'summary.txt'), `${asLine(total)}\n`)
console.log(asLine(total))
process.exitCode = total.failed > 0 ? 1 : 0
