// The cipher that the stores hold: it works once the workspace's keys are there, and says why until then.
import type { DataLock } from '../../../shared/data/data-protection.ts'
import { AppFailure } from '../app-failure.ts'
import { createFieldCipher, type DataKeys, type FieldCipher } from './field-cipher.ts'

export type LockableCipher = {
  /** Throws `data-locked` with the reason while there are no keys. */
  readonly cipher: FieldCipher
  readonly unlock: (keys: DataKeys) => void
  readonly lock: (reason: DataLock) => void
}

export function createLockableCipher(): LockableCipher {
  let reason: DataLock = 'key-missing'
  let open: FieldCipher | null = null
  const now = () => {
    if (open === null) throw new AppFailure('data-locked', { detail: reason })
    return open
  }
  return {
    cipher: {
      seal: (text, place) => now().seal(text, place),
      open: (sealed, place) => now().open(sealed, place),
      sealBytes: (bytes, place) => now().sealBytes(bytes, place),
      openBytes: (sealed, place) => now().openBytes(sealed, place),
      tag: (text) => now().tag(text),
    },
    unlock(keys) {
      open = createFieldCipher(keys)
    },
    lock(why) {
      open = null
      reason = why
    },
  }
}

/** For whatever would send or keep something about people. Throws `data-locked`. */
export function refuseLocked(cipher: FieldCipher): void {
  cipher.tag('')
}

export function isLocked(error: unknown): boolean {
  return error instanceof AppFailure && error.code === 'data-locked'
}
