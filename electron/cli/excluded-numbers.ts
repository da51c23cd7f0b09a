// Where the terminal keeps the numbers that no message may go to, and how other commands get to know them.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ExclusionSource } from '../../shared/exclusions/exclusion.ts'
import { maxExclusionsPerChunk } from '../../shared/ipc/exclusion-menu.ts'
import type { CliApp } from './cli-app.ts'
import type { CliIo } from './cli-io.ts'
import { openFolder, ownFolder, withOwnWorkspace } from './own-workspace.ts'

type Place = { readonly workspace: string | null; readonly io: CliIo }

type NewExclusions = {
  readonly numbers: readonly string[]
  readonly source: ExclusionSource
  readonly reason: string
}

/** Opens the list of a folder, or the user's own. */
export function withExclusions(
  { workspace, io }: Place,
  work: (app: CliApp) => Promise<number>,
): Promise<number> {
  const { sessionOnly: forNow } = io.words.exclude
  return withOwnWorkspace({ workspace, own: 'exclusions', forNow }, io, work)
}

/** The excluded numbers of the user and, if there is one, of the folder: E.164, each once. */
export async function excludedNumbers({ workspace, io }: Place): Promise<readonly string[]> {
  const folders = [ownFolder('exclusions', io), ...(workspace === null ? [] : [resolve(workspace)])]
  const found = new Set<string>()
  for (const folder of new Set(folders)) {
    if (!existsSync(join(folder, 'workspace.db'))) continue
    const app = await openFolder(folder, io)
    try {
      const { entries } = await allExclusions(app)
      for (const { e164 } of entries) found.add(e164)
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

/** Newest first, page by page. */
export async function allExclusions(app: CliApp) {
  let page = await app.call('exclusions.list', { limit: 500 })
  const { total } = page
  const entries = [...page.entries]
  while (page.more) {
    page = await app.call('exclusions.list', { before: page.entries.at(-1)?.id, limit: 500 })
    entries.push(...page.entries)
  }
  return { total, entries }
}
