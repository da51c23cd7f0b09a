// Says why a workspace cannot be used: the cause first, in one word, for whoever has a sentence for it.
import { AppFailure } from '../core/app-failure.ts'
import { DamagedWorkspace } from './workspace-damage.ts'

const [readOnly, ioError, damaged, full, cannotOpen, notADatabase] = [8, 10, 11, 13, 14, 26]
const [busy, locked] = [5, 6]

export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error)
  return error instanceof DamagedWorkspace || code === damaged || code === notADatabase
}

export function asWorkspaceFailure(error: unknown, path: string): AppFailure {
  if (error instanceof AppFailure) return error
  const said = error instanceof Error ? error.message : String(error)
  const detail = `${causeOf(error)}: ${path}: ${said}`
  return new AppFailure('workspace-unavailable', { detail, cause: error })
}

function causeOf(error: unknown): string {
  const code = sqliteCode(error)
  const system = String((error as { code?: unknown } | null)?.code ?? '')
  if (code === busy || code === locked) return 'in-use'
  if (code === full || system === 'ENOSPC' || system === 'EDQUOT') return 'disk-full'
  if (code === readOnly || code === cannotOpen) return 'no-permission'
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(system)) return 'no-permission'
  return code === ioError ? 'disk-trouble' : 'unreadable'
}

/** The primary result code of SQLite, -1 for anything else. */
function sqliteCode(error: unknown): number {
  const code = (error as { errcode?: unknown } | null)?.errcode
  return typeof code === 'number' ? code & 0xff : -1
}
