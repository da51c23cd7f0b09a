// Chooses the folder that holds the record of one run, and what becomes of it afterwards.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CliIo } from './cli-io.ts'

export type WorkspaceFolder = {
  readonly path: string
  /** Deletes a folder made for this run; one that was asked for stays. */
  readonly discard: () => Promise<void>
}

/**
 * Practice: a temporary folder. A real send: a new one among the user's data, so that the ledger
 * outlasts a crash. Every run has its own, so two runs never meet.
 */
export async function openWorkspaceFolder(
  options: { readonly workspace: string | null; readonly profilePath: string | null },
  env: CliIo['env'],
): Promise<WorkspaceFolder> {
  if (options.workspace !== null) {
    return { path: resolve(options.workspace), discard: async () => undefined }
  }
  const parent = options.profilePath === null ? tmpdir() : await runsFolder(env)
  const path = await mkdtemp(join(parent, 'campanero-'))
  return { path, discard: () => rm(path, { recursive: true, force: true }) }
}

async function runsFolder(env: CliIo['env']): Promise<string> {
  const folder = join(userData(env), 'campanero', 'runs')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return folder
}

export function userData(env: CliIo['env']): string {
  if (process.platform === 'win32') return env.APPDATA ?? join(homedir(), 'AppData', 'Roaming')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return env.XDG_DATA_HOME || join(homedir(), '.local', 'share')
}
