// Names everything that the workspace keeps in its folder, and finds what was set aside there.
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { AsideCopy } from '../core/ports.ts'

export type WorkspaceNames = {
  readonly folder: string
  readonly main: string
  /** A copy being brought in: not yet checked. */
  readonly incoming: string
  /** Checked and whole: takes the place of `main` at the next opening, should that be missing. */
  readonly ready: string
  /** The copy of a damaged workspace that is read from: the damaged one itself is not touched. */
  readonly salvaging: string
}

/** SQLite's own files beside a database, which belong to it wherever it goes. */
export const sidecars = ['', '-wal', '-shm'] as const

const copyNames =
  /^workspace\.(?:(damaged|replaced)-(.+)\.db|db\.(?:version-\d+)-(\d+)\.bak)(?:-wal|-shm)?$/

export function workspaceNames(folder: string): WorkspaceNames {
  const named = (name: string) => join(folder, `workspace.${name}`)
  return {
    folder,
    main: named('db'),
    incoming: named('incoming.db'),
    ready: named('ready.db'),
    salvaging: named('salvaging.db'),
  }
}

/** Renames a workspace, sidecars after it, and answers its new path; nothing is ever overwritten. */
export function setAside(path: string, kind: 'damaged' | 'replaced', at: number): string {
  const stamp = new Date(at).toISOString().replace(/[:.]/g, '-')
  const base = path.replace(/\.db$/, `.${kind}-${stamp}`)
  let target = `${base}.db`
  for (let again = 2; existsSync(target); again += 1) target = `${base}-${again}.db`
  for (const sidecar of sidecars) {
    if (existsSync(path + sidecar)) renameSync(path + sidecar, target + sidecar)
  }
  return target
}

/** Newest first. Each of SQLite's files beside a copy is counted as a part of it. */
export function copiesAside(folder: string): readonly AsideCopy[] {
  if (!existsSync(folder)) return []
  const copies = new Map<string, AsideCopy>()
  for (const name of readdirSync(folder)) {
    const found = copyNames.exec(name)
    if (found === null) continue
    const path = join(folder, name.replace(/-(wal|shm)$/, ''))
    const { size, mtimeMs } = statSync(join(folder, name))
    const kind = found[1] === 'damaged' || found[1] === 'replaced' ? found[1] : 'before-update'
    const known = copies.get(path)
    const at = known?.at ?? momentIn(found[2] ?? found[3] ?? '', mtimeMs)
    copies.set(path, { path, kind, bytes: (known?.bytes ?? 0) + size, at })
  }
  return [...copies.values()].sort((one, other) => other.at - one.at)
}

/** The moment written in a name: `2026-12-01T15-00-00-000Z`, or epoch milliseconds. */
function momentIn(stamp: string, otherwise: number): number {
  if (/^\d+$/.test(stamp)) return Number(stamp)
  const iso = stamp.replace(/T(\d+)-(\d+)-(\d+)-(\d+)Z.*$/, 'T$1:$2:$3.$4Z')
  const at = Date.parse(iso)
  return Number.isNaN(at) ? otherwise : at
}
