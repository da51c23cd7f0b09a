// Runs every wrong engine until the harness objects: each must be caught.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bundleProgram } from './bundle-program.ts'
import { asLine, isSpotless } from './judge.ts'
import { killRun } from './kill-run.ts'
import { type WrongEngine, wrongEngines } from './wrong-engines.ts'

type Options = {
  readonly folder: string
  readonly seed: number
  readonly lanes: number
  /** After so many kills an engine counts as not caught. */
  readonly kills: number
  /** Only engines whose name holds this. */
  readonly only?: string | undefined
}

/** True when all were caught; tells of each in a line. */
export async function catchWrongEngines(options: Options): Promise<boolean> {
  const engines = wrongEngines.filter(({ name }) => name.includes(options.only ?? ''))
  let caught = 0
  for (const [index, engine] of engines.entries()) {
    if (await isCaught(engine, { ...options, folder: join(options.folder, String(index)) })) {
      caught += 1
    }
  }
  console.log(`caught=${caught} of=${engines.length}`)
  return caught === engines.length
}

async function isCaught({ name, patches }: WrongEngine, options: Options): Promise<boolean> {
  const { folder, seed, lanes, kills } = options
  const program = await bundleProgram('sender', folder, patches)
  const isEnough = (verdict: Parameters<typeof isSpotless>[0]) => !isSpotless(verdict)
  const { verdict, requests, faults } = await killRun({ program, kills, seed, lanes, isEnough })
  const ways = {
    'by kills': !isSpotless(verdict),
    'by histories': await isCaughtBy('histories', patches, folder),
    'by crash points': await isCaughtBy('crash-points', patches, folder),
  }
  const by = Object.entries(ways).flatMap(([way, did]) => (did ? [way] : []))
  const size = `${requests} requests, ${faults} faults`
  const told = by.length === 0 ? 'MISSED' : `caught ${by.join(' and ')}`
  console.log(`${told}: ${name} (${size}, ${asLine(verdict)})`)
  return by.length > 0
}

const shortRuns = {
  histories: ['--count', '500'],
  'crash-points': ['--one-in', '9', '--first'],
} as const

/** Not asked of a mistake in a part that is not the real one there. */
async function isCaughtBy(
  program: keyof typeof shortRuns,
  patches: WrongEngine['patches'],
  folder: string,
): Promise<boolean> {
  const room = program === 'histories' ? 'core/sending/' : 'core/'
  if (!patches.every(({ file }) => file.startsWith(room))) return false
  const path = await bundleProgram(program, join(folder, program), patches)
  const { status } = spawnSync(process.execPath, [path, ...shortRuns[program]])
  return status !== 0
}
