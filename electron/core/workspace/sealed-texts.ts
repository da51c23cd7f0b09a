// The texts of the ledger that may speak of people: sealed when kept, and left out while no key is there.
import type { Log } from '../ports.ts'
import type { FieldCipher } from './field-cipher.ts'
import { isLocked } from './lockable-cipher.ts'

/** A row of the ledger stays readable without its texts: what was sent must be followed all the same. */
export type SealedTexts = {
  /** null for no text, and while the workspace is locked. */
  readonly seal: (text: string | null, place: string) => Uint8Array | null
  /** null for no text, for a locked workspace, and for a text that was tampered with. */
  readonly open: (sealed: unknown, place: string) => string | null
}

export function createSealedTexts(cipher: FieldCipher, log: Pick<Log, 'error'>): SealedTexts {
  return {
    seal(text, place) {
      if (text === null) return null
      try {
        return cipher.seal(text, place)
      } catch (error) {
        if (isLocked(error)) return null
        throw error
      }
    },
    open(sealed, place) {
      if (!(sealed instanceof Uint8Array)) return null
      try {
        return cipher.open(sealed, place)
      } catch (error) {
        if (!isLocked(error)) log.error(`a text of the ledger does not open: ${place}`, error)
        return null
      }
    },
  }
}
