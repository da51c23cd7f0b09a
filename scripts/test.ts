// `npm test`: types, style, tests in plain Node, tests in a real Electron; one line closes the run.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, projectRoot, run } from './run-command.ts'
import {
  asLine,
  countOfPlaywright,
  countOfVitest,
  noTests,
  oneFailure,
  sumOf,
  type TestCount,
  withExitCode,
} from './test-count.ts'
import { e2eReport, runEndToEndTests } from './test-e2e.ts'
import { runUnitTests, unitReport } from './test-unit.ts'

const summary = join(projectRoot, 'test-results', 'summary.txt')

async function check(command: Command): Promise<TestCount> {
  return withExitCode(await run(command), noTests)
}

async function unit(): Promise<TestCount> {
  return withExitCode(await runUnitTests(), countOfVitest(unitReport))
}

/** On a build machine everything has been installed, so a skip there is a fault. */
async function endToEnd(): Promise<TestCount> {
  const result = await runEndToEndTests()
  if (!('skipped' in result)) return withExitCode(result.code, countOfPlaywright(e2eReport))
  console.log(`End-to-end tests skipped. ${result.skipped}`)
  return process.env.CI === 'true' ? oneFailure : { ...noTests, skipped: 1 }
}

rmSync(summary, { force: true })
mkdirSync(join(summary, '..'), { recursive: true })
const counts = [
  await check(['tsc', '-b']),
  await check(['biome', 'ci']),
  await unit(),
  await endToEnd(),
]
const line = asLine(sumOf(counts))
writeFileSync(summary, `${line}\n`)
console.log(line)
process.exitCode = sumOf(counts).failed > 0 ? 1 : 0
