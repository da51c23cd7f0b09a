// Opens what the terminal keeps for the user between commands: a folder of its own among the user's data, or a given one.
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type CliApp, startCliApp } from './cli-app.ts'
import { type CliIo, note } from './cli-io.ts'
import { userData } from './workspace-folder.ts'

type Place = {
  /** Null for the user's own. */
  readonly workspace: string | null
  readonly own: 'exclusions' | 'lists'
  /** Said where the folder forgets what it holds at the end. */
  readonly forNow: string
}

export async function withOwnWorkspace(
  { workspace, own, forNow }: Place,
  io: CliIo,
  work: (app: CliApp) => Promise<number>,
): Promise<number> {
  const folder = workspace === null ? ownFolder(own, io) : resolve(workspace)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const app = await openFolder(folder, io)
  try {
    const { custody } = await app.call('data.get', undefined)
    if (custody === 'session') note(io, forNow)
    return await work(app)
  } finally {
    await app.stop()
  }
}

export const ownFolder = (own: Place['own'], { env }: CliIo): string =>
  join(userData(env), 'campanero', own)

export function openFolder(folder: string, io: CliIo): Promise<CliApp> {
  return startCliApp({ folder, profileJson: null, zone: 'America/Bogota', country: 'CO' }, io)
}
