// Brings another workspace file into the place of the present one, which is set aside, never overwritten.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { AppFailure } from '../core/app-failure.ts'
import type { Salvaged, WorkProgress, WorkspaceDatabase } from '../core/ports.ts'
import { doChore } from './workspace-chore.ts'
import { asWorkspaceFailure, isDamage } from './workspace-failure.ts'
import { setAside, sidecars, type WorkspaceNames } from './workspace-names.ts'
import { openWorkspaceFile } from './workspace-opening.ts'

type Place = {
  readonly names: WorkspaceNames
  readonly now: () => number
  readonly migrations: readonly string[]
}

type Prepare<T> = (database: WorkspaceDatabase) => T

/** Nothing changes before the copy is checked, brought up to date and prepared. */
export async function takeIn<T>(place: Place, source: string, prepare: Prepare<T>): Promise<T> {
  const { names } = place
  try {
    await copyWhole(source, names.incoming)
    await refuseBadCopy(place)
    return replace(place, prepare)
  } catch (error) {
    clear(names.incoming)
    throw asCopyFailure(error, source)
  }
}

/** Saves what can be read of a damaged workspace into a new one in its place. */
export async function salvageInto<T>(
  place: Place,
  parts: {
    readonly broken: string
    readonly prepare: Prepare<T>
    readonly onProgress: (progress: WorkProgress) => void
  },
): Promise<Salvaged<T>> {
  const { names, migrations } = place
  const { broken, prepare, onProgress } = parts
  try {
    await copyWhole(broken, names.salvaging)
    clear(names.incoming)
    const files = { from: names.salvaging, to: names.incoming }
    const chore = { task: 'salvage', ...files, steps: migrations } as const
    const { rows, broken: lost } = await doChore(chore, onProgress)
    if (rows === 0) throw new AppFailure('bad-copy', { detail: `nothing-readable: ${broken}` })
    return { rows, broken: lost, prepared: replace(place, prepare) }
  } catch (error) {
    clear(names.incoming)
    throw asCopyFailure(error, broken)
  } finally {
    clear(names.salvaging)
  }
}

async function copyWhole(source: string, target: string): Promise<void> {
  clear(target)
  await copyFile(source, target)
  if (existsSync(`${source}-wal`)) await copyFile(`${source}-wal`, `${target}-wal`)
}

async function refuseBadCopy({ names, migrations }: Place): Promise<void> {
  const found = await doChore({ task: 'check', path: names.incoming, isCopy: false })
  if (found.verdict !== 'ok') throw new AppFailure('bad-copy', { detail: 'damaged-copy' })
  if (found.version === 0) throw new AppFailure('bad-copy', { detail: 'not-a-workspace' })
  if (found.version > migrations.length) {
    throw new AppFailure('bad-copy', { detail: 'newer-version' })
  }
}

/** A crash between the two renames is finished at the next opening. */
function replace<T>({ names, now, migrations }: Place, prepare: Prepare<T>): T {
  const { folder, main, incoming, ready } = names
  const database = openWorkspaceFile({ path: incoming, migrations, look: null, copyTo: null })
  let prepared: T
  try {
    prepared = prepare(database)
  } finally {
    database.close()
  }
  flushFile(incoming)
  renameSync(incoming, ready)
  if (existsSync(main)) setAside(main, 'replaced', now())
  renameSync(ready, main)
  flushFolder(folder)
  return prepared
}

function flushFile(path: string): void {
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}

/** Windows has no such call; there the rename itself is in the journal. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  fsyncSync(folder)
  closeSync(folder)
}

function clear(path: string): void {
  for (const sidecar of sidecars) rmSync(path + sidecar, { force: true })
}

function asCopyFailure(error: unknown, path: string): AppFailure {
  if (error instanceof AppFailure && error.code === 'bad-copy') return error
  if (isDamage(error)) return new AppFailure('bad-copy', { detail: 'damaged-copy' })
  if ((error as { code?: unknown }).code === 'ENOENT') {
    return new AppFailure('bad-copy', { detail: `missing: ${path}` })
  }
  return asWorkspaceFailure(error, path)
}
