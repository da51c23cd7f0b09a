// Where the terminal keeps the numbers that no message may go to, and how other commands get to know them.
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ExclusionSource } from '../../shared/exclusions/exclusion.ts'
import { maxExclusionsPerChunk } from '../../shared/ipc/exclusion-menu.ts'
import { type CliApp, startCliApp } from './cli-app.ts'
import { type CliIo, note } from './cli-io.ts'
import { userData } from './workspace-folder.ts'

type Place = { readonly workspace: string | null; readonly io: CliIo }

type NewExclusions = {
  readonly numbers: readonly string[]
  readonly source: ExclusionSource
  readonly reason: string
}

/** Opens the list of a folder, or the user's own. */
export async function withExclusions(
  { workspace, io }: Place,
  work: (app: CliApp) => Promise<number>,
): Promise<number> {
  const folder = workspace === null ? ownFolder(io) : resolve(workspace)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const app = await openApp(folder, io)
  try {
    const { custody } = await app.call('data.get', undefined)
    if (custody === 'session') note(io, io.words.exclude.sessionOnly)
    return await work(app)
  } finally {
    await app.stop()
  }
}

/** The excluded numbers of the user and, if there is one, of the folder: E.164, each once. */
export async function excludedNumbers({ workspace, io }: Place): Promise<readonly string[]> {
  const folders = [ownFolder(io), ...(workspace === null ? [] : [resolve(workspace)])]
  const found = new Set<string>()
  for (const folder of new Set(folders)) {
    if (!existsSync(join(folder, 'workspace.db'))) continue
    const app = await openApp(folder, io)
    try {
      for (const e164 of await allNumbers(app)) found.add(e164)
    } finally {
      await app.stop()
    }
  }
  return [...found]
}

/** The core refuses them then as well, whatever the list was left with. */
export async function addExclusions(app: CliApp, { numbers, source, reason }: NewExclusions) {
  const sum = { added: 0, known: 0 }
  for (let from = 0; from < numbers.length; from += maxExclusionsPerChunk) {
    const chunk = numbers.slice(from, from + maxExclusionsPerChunk)
    const { added, known } = await app.call('exclusions.add', { numbers: chunk, source, reason })
    sum.added += added
    sum.known += known
  }
  return sum
}

async function allNumbers(app: CliApp): Promise<readonly string[]> {
  const found: string[] = []
  let page = await app.call('exclusions.list', { limit: 500 })
  found.push(...page.entries.map(({ e164 }) => e164))
  while (page.more) {
    page = await app.call('exclusions.list', { before: page.entries.at(-1)?.id, limit: 500 })
    found.push(...page.entries.map(({ e164 }) => e164))
  }
  return found
}

function ownFolder({ env }: CliIo): string {
  return join(userData(env), 'campanero', 'exclusions')
}

function openApp(folder: string, io: CliIo): Promise<CliApp> {
  return startCliApp({ folder, profileJson: null, zone: 'America/Bogota', country: 'CO' }, io)
}
