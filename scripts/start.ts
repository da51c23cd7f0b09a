// `npm start`: builds the app for the Electron at hand and opens it; says plainly what is missing when it cannot.
import { buildApp } from './build-app.ts'
import { hasDisplay, missingLibraries } from './display.ts'
import { prepareElectron, sandboxSwitches } from './electron-runtime.ts'
import { type Command, run } from './run-command.ts'

const withoutWindow = 'To see it work without a window: npm run demo'

async function start(): Promise<number> {
  if (!hasDisplay()) {
    return refuse(
      'There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.',
    )
  }
  const electron = await prepareElectron()
  const missing = missingLibraries(electron.program)
  if (missing) return refuse(missing)
  const starter: Command = [electron.program, ...sandboxSwitches(), '.', ...process.argv.slice(2)]
  return (await buildApp(electron)) || run(starter)
}

function refuse(reason: string): number {
  console.error(`${reason}\n${withoutWindow}`)
  return 1
}

process.exitCode = await start().catch((error: Error) => refuse(error.message))
