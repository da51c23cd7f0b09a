// `npm run dist`: builds and packs the app for this system; with the stand-in runtime the result is for trying out only.
import { buildApp } from './build-app.ts'
import { environmentFor, prepareElectron } from './electron-runtime.ts'
import { type Command, run } from './run-command.ts'
import { standInVersion } from './stand-in/runtime.ts'

const electron = await prepareElectron()
const fromStandIn = [`-c.electronDist=${electron.folder}`, `-c.electronVersion=${standInVersion}`]
const packer: Command = [
  'electron-builder',
  '--dir',
  '--publish=never',
  ...(electron.standIn ? fromStandIn : []),
  ...process.argv.slice(2),
]

process.exitCode =
  (await buildApp(electron)) || (await run(packer, { env: environmentFor(electron) }))
if (electron.standIn)
  console.log('Packed with the stand-in runtime: do not hand this package to anybody.')
