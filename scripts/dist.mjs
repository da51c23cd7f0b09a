// `npm run dist`: builds and packs the app for this system; with the stand-in runtime the result is for trying out only.
import { environmentFor, prepareElectron } from './electron-runtime.mjs'
import { run } from './run-command.mjs'
import { standInVersion } from './stand-in/runtime.mjs'

const electron = await prepareElectron()
const env = environmentFor(electron)
const fromStandIn = [`-c.electronDist=${electron.folder}`, `-c.electronVersion=${standInVersion}`]
const packer = ['electron-builder', '--dir', '--publish', 'never', ...process.argv.slice(2)]

const built = await run(['electron-vite', 'build'], { env })
process.exitCode =
  built || (await run(electron.standIn ? [...packer, ...fromStandIn] : packer, { env }))
if (electron.standIn)
  console.log('Packed with the stand-in runtime: do not hand this package to anybody.')
