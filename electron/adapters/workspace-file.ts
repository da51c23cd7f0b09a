// The workspace as a file: opened, set aside when it is damaged, copied, replaced by a copy, and swept.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { AppFailure } from '../core/app-failure.ts'
import type { CampaignLook, WorkspacePort } from '../core/ports.ts'
import { workspaceMigrations } from '../core/workspace/schema.ts'
import { doChore } from './workspace-chore.ts'
import { salvageInto, takeIn } from './workspace-copies.ts'
import { asWorkspaceFailure, isDamage } from './workspace-failure.ts'
import {
  copiesAside,
  setAside,
  sidecars,
  type WorkspaceNames,
  workspaceNames,
} from './workspace-names.ts'
import { openWorkspaceFile, refuseUnsafeSqlite } from './workspace-opening.ts'

type WorkspaceFileOptions = {
  /** The folder that holds `workspace.db`; made when it is missing. */
  readonly folder: string
  /** Epoch milliseconds: goes into the names of copies. */
  readonly now: () => number
  readonly migrations?: readonly string[]
}

export function createWorkspaceFile(options: WorkspaceFileOptions): WorkspacePort {
  const { folder, now, migrations = workspaceMigrations } = options
  const names = workspaceNames(folder)
  const { main } = names
  const place = { names, now, migrations }
  const copyTo = (version: number) => `${main}.version-${version}-${now()}.bak`

  function openMain(look: CampaignLook | null = null) {
    try {
      if (!existsSync(main)) makeNew(names, migrations)
      return openWorkspaceFile({ path: main, migrations, look, copyTo })
    } catch (error) {
      if (!isDamage(error)) throw error
      throw damagedAt(setAside(main, 'damaged', now()))
    }
  }

  return {
    path: main,
    open(look) {
      return orFailure(main, () => {
        refuseUnsafeSqlite()
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        finishReplacement(names)
        refuseUndecided(folder, main)
        return { database: openMain(look) }
      })
    },
    copies: () => copiesAside(folder),
    deleteCopies(paths) {
      for (const { path } of copiesAside(folder)) {
        if (paths.includes(path)) removeWhole(path)
      }
    },
    startNew: () => orFailure(main, () => openMain().close()),
    takeIn: (source, prepare) => takeIn(place, source, prepare),
    salvage: (broken, prepare, onProgress) => salvageInto(place, { broken, prepare, onProgress }),
    async sweep(statements) {
      await doChore({ task: 'sweep', path: main, statements })
    },
  }
}

function orFailure<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asWorkspaceFailure(error, path)
  }
}

/** Under another name until it is whole: an empty file under its own is damage. */
function makeNew({ main, incoming }: WorkspaceNames, migrations: readonly string[]): void {
  openWorkspaceFile({ path: incoming, migrations, look: null, copyTo: null }).close()
  renameSync(incoming, main)
}

/** A replacement that was cut short: what is whole and checked takes the empty place, nothing else does. */
function finishReplacement({ folder, main, incoming, ready, salvaging }: WorkspaceNames): void {
  removeWhole(incoming)
  removeWhole(salvaging)
  if (existsSync(main)) removeWhole(ready)
  if (!existsSync(ready)) return
  const replaced = copiesAside(folder).find(({ kind }) => kind === 'replaced')
  if (replaced !== undefined) moveSidecars(main, replaced.path)
  renameSync(ready, main)
}

/** A setting aside was cut short: a log left behind would be taken for that of the next workspace. */
function moveSidecars(main: string, aside: string): void {
  for (const sidecar of sidecars) {
    if (existsSync(main + sidecar)) renameSync(main + sidecar, aside + sidecar)
  }
}

/**
 * What was damaged stays a question until a person has answered it, also over restarts: an empty
 * workspace beside it would know nothing of earlier sends.
 */
function refuseUndecided(folder: string, main: string): void {
  if (existsSync(main)) return
  const damaged = copiesAside(folder).find(({ kind }) => kind === 'damaged')
  if (damaged === undefined) return
  moveSidecars(main, damaged.path)
  throw damagedAt(damaged.path)
}

function damagedAt(path: string): AppFailure {
  return new AppFailure('workspace-unavailable', { detail: `damaged: moved to ${path}` })
}

function removeWhole(path: string): void {
  for (const sidecar of sidecars) rmSync(path + sidecar, { force: true })
}
