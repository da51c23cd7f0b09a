// Finds an Electron this machine can run: the pinned one, or a stand-in for tests where it cannot be downloaded.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot, run } from './run-command.ts'
import {
  isStandInPrepared,
  prepareStandIn,
  standInSupported,
  standInVersion,
} from './stand-in/runtime.ts'

const packageFolder = join(projectRoot, 'node_modules', 'electron')
const pinned = join(packageFolder, 'dist')
/** A download of about 110 MB; a blocked network usually answers at once. */
const downloadTimeoutMs = 180_000

export type ElectronRuntime = {
  /** What ELECTRON_OVERRIDE_DIST_PATH means. */
  readonly folder: string
  readonly program: string
  readonly standIn: boolean
}

/** Throws a sentence for the person when there is none to be had. */
export async function prepareElectron(): Promise<ElectronRuntime> {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (given) return runtimeIn(given)
  // Once a stand-in was needed it stays in use, so that a network that never answers is waited for only once.
  if (isInstalled() || (!isStandInPrepared() && (await install()))) return runtimeIn(pinned)
  const folder = await standIn()
  console.log(
    `A stand-in, Electron ${standInVersion}, is used for tests and trying out; the app ships with another (npx install-electron fetches it).`,
  )
  return runtimeIn(folder)
}

async function standIn(): Promise<string> {
  if (!standInSupported()) {
    throw new Error('Electron could not be downloaded, and its stand-in exists for Linux x64 only.')
  }
  return prepareStandIn().catch((error) => {
    throw new Error(
      `Electron could not be downloaded, nor its stand-in prepared: ${error.message}.`,
    )
  })
}

/** What the build and the app's starter need to know of the runtime. */
export function environmentFor({ folder, program, standIn }: ElectronRuntime) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: folder,
    ELECTRON_EXEC_PATH: program,
    CAMPANERO_RUNTIME: standIn ? 'electron-33' : 'electron-45',
  }
}

/** Chromium's own sandbox refuses to start for root, as in containers. */
export const sandboxSwitches = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

function runtimeIn(folder: string): ElectronRuntime {
  const version = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
  return { folder, program: join(folder, programPath()), standIn: version === standInVersion }
}

function programPath() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

function isInstalled() {
  return existsSync(join(packageFolder, 'path.txt')) && existsSync(join(pinned, programPath()))
}

async function install(): Promise<boolean> {
  const installer = run([process.execPath, join(packageFolder, 'install.js')], { quiet: true })
  const tooSlow = new Promise<number>((settle) => setTimeout(settle, downloadTimeoutMs, 1).unref())
  return (await Promise.race([installer, tooSlow])) === 0 && isInstalled()
}
