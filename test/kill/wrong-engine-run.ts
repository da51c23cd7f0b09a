// Runs every wrong engine until the harness objects: each must be caught.
import { join } from 'node:path'
import { bundleSender } from './bundle-sender.ts'
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
  const program = await bundleSender(folder, patches)
  const isEnough = (verdict: Parameters<typeof isSpotless>[0]) => !isSpotless(verdict)
  const { verdict, requests, faults } = await killRun({ program, kills, seed, lanes, isEnough })
  const caught = !isSpotless(verdict)
  const size = `${requests} requests, ${faults} faults`
  console.log(`${caught ? 'caught' : 'MISSED'} ${name}: ${size}, ${asLine(verdict)}`)
  return caught
}
