// `npm run dev`: the app with a development server, so that changes show while the window stays open.
import { environmentFor, prepareElectron, sandboxSwitches } from './electron-runtime.ts'
import { run } from './run-command.ts'

const electron = await prepareElectron()
const noSandbox = sandboxSwitches().length > 0 ? ['--noSandbox'] : []
process.exitCode = await run(['electron-vite', 'dev', ...noSandbox], {
  env: environmentFor(electron),
})
