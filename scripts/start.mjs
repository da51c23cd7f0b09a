// `npm start`: builds the app for the Electron at hand and opens it; says plainly what is missing when it cannot.
import { hasDisplay, missingLibraries } from './display.mjs'
import { environmentFor, prepareElectron, sandboxSwitches } from './electron-runtime.mjs'
import { run } from './run-command.mjs'

const withoutWindow = 'To see it work without a window: npm run demo'

async function start() {
  if (!hasDisplay()) {
    return refuse(
      'There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.',
    )
  }
  const electron = await prepareElectron()
  const missing = missingLibraries(electron.program)
  if (missing) return refuse(missing)
  const env = environmentFor(electron)
  const built = await run(['electron-vite', 'build', '--logLevel', 'warn'], { env })
  if (built !== 0) return built
  return run([electron.program, ...sandboxSwitches(), '.', ...process.argv.slice(2)], { env })
}

function refuse(reason) {
  console.error(`${reason}\n${withoutWindow}`)
  return 1
}

process.exitCode = await start().catch((error) => refuse(error.message))
