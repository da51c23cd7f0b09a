// `npm run dist`: builds and packs the app for this system; with the stand-in runtime the result is for trying out only.
import { buildApp } from './build-app.ts'
import { environmentFor, prepareElectron } from './electron-runtime.ts'
import { run } from './run-command.ts'
import { standInVersion } from './stand-in/runtime.ts'

const electron = await prepareElectron()
const fromStandIn = [
  '--config=scripts/stand-in/electron-builder.yml',
  `-c.electronDist=${electron.folder}`,
  `-c.electronVersion=${standInVersion}`,
]
const settings = electron.standIn ? fromStandIn : []
const env = environmentFor(electron)

process.exitCode =
  (await buildApp(electron)) ||
  (await run(
    ['electron-builder', '--dir', '--publish=never', ...settings, ...process.argv.slice(2)],
    { env },
  ))
if (electron.standIn)
  console.log('Packed with the stand-in runtime: do not hand this package to anybody.')
