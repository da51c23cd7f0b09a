// Builds the three parts of the app for the Electron they will run in.
import { type ElectronRuntime, environmentFor } from './electron-runtime.ts'
import { run } from './run-command.ts'

/** Resolves to the exit code. */
export function buildApp(electron: ElectronRuntime): Promise<number> {
  const env = environmentFor(electron)
  return run(['electron-vite', 'build', '--logLevel', 'warn'], { env })
}
