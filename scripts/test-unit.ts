// `npm run test:unit`: everything that needs no window, in plain Node; arguments go to vitest.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot, run } from './run-command.ts'

export const unitReport = join(projectRoot, 'test-results', 'unit.json')

/** Resolves to the exit code; the report lies at `unitReport`. */
export async function runUnitTests(args: readonly string[] = []): Promise<number> {
  rmSync(unitReport, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  return run(['vitest', 'run', '--config', 'test/vitest.config.ts', ...reporters, ...args])
}

if (import.meta.main) process.exitCode = await runUnitTests(process.argv.slice(2))
