// `npm run test:e2e`: builds the app and drives it in a real Electron; arguments go to Playwright (`--no-build` first skips the build).
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { installHint, missingLibraries, screenFor } from './display.mjs'
import { environmentFor, prepareElectron } from './electron-runtime.mjs'
import { projectRoot, run } from './run-command.mjs'

export const e2eReport = join(projectRoot, 'test-results', 'e2e.json')

/**
 * `skipped` tells why no window could be opened here; on a build machine (CI=true) that is a failure.
 * @returns {Promise<{ code: number, skipped?: string }>}
 */
export async function runEndToEndTests(args = []) {
  rmSync(e2eReport, { force: true })
  const ground = await prepareGround()
  if (ground.missing) return skip(ground.missing)
  const { screen, env } = ground
  const [first, ...others] = args
  const build =
    first === '--no-build'
      ? 0
      : await run(['electron-vite', 'build', '--logLevel', 'warn'], { env })
  if (build !== 0) return { code: build }
  const runner = ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts']
  const code = await run([...screen, ...runner, ...(first === '--no-build' ? others : args)], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport },
  })
  return { code }
}

async function prepareGround() {
  const screen = screenFor()
  if (!screen) return { missing: `There is no screen and no xvfb-run. ${installHint}` }
  try {
    const electron = await prepareElectron()
    const missing = missingLibraries(electron.program)
    return missing ? { missing } : { screen, env: environmentFor(electron) }
  } catch (error) {
    return { missing: error.message }
  }
}

function skip(reason) {
  console.log(`End-to-end tests skipped. ${reason}`)
  return { code: process.env.CI === 'true' ? 1 : 0, skipped: reason }
}

if (import.meta.main) process.exitCode = (await runEndToEndTests(process.argv.slice(2))).code
