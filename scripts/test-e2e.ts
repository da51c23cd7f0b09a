// `npm run test:e2e`: builds the app and drives it in a real Electron; arguments go to Playwright, `--no-build` leaves the build as it is.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp } from './build-app.ts'
import { hasDisplay, installHint, missingLibraries, onScreen } from './display.ts'
import { type ElectronRuntime, environmentFor, prepareElectron } from './electron-runtime.ts'
import { type Command, projectRoot, run } from './run-command.ts'

export const e2eReport = join(projectRoot, 'test-results', 'e2e.json')

/** `skipped` tells why no window can be opened here. */
export type EndToEndResult = { readonly code: number } | { readonly skipped: string }

export async function runEndToEndTests(args: readonly string[] = []): Promise<EndToEndResult> {
  rmSync(e2eReport, { force: true })
  const others = args.filter((word) => word !== '--no-build')
  const runner: Command = [
    'playwright',
    'test',
    '--config',
    'test/e2e/playwright.config.ts',
    ...others,
  ]
  const command = onScreen(runner)
  if (!command) return { skipped: `There is no screen and no xvfb-run. ${installHint}` }
  const electron = await prepareElectron().catch((error: Error) => error)
  if (electron instanceof Error) return { skipped: electron.message }
  const missing = missingLibraries(electron.program)
  if (missing) return { skipped: missing }
  return { code: await buildAndDrive(electron, command, others.length === args.length) }
}

async function buildAndDrive(
  electron: ElectronRuntime,
  command: Command,
  build: boolean,
): Promise<number> {
  const built = build ? await buildApp(electron) : 0
  const env = {
    ...environmentFor(electron),
    PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport,
    VIRTUAL_SCREENS: String(!hasDisplay()),
  }
  return built || run(command, { env })
}

if (import.meta.main) {
  const result = await runEndToEndTests(process.argv.slice(2))
  if ('skipped' in result) console.error(`End-to-end tests skipped. ${result.skipped}`)
  process.exitCode = 'skipped' in result ? 1 : result.code
}
