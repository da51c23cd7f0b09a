// The keys of one workspace: made once, written down as one text, and told apart by a check value.
import { randomBytes } from 'node:crypto'
import { createFieldCipher, type DataKeys } from './field-cipher.ts'

const keyBytes = 32
const checkPlace = 'data_key.check_value'
const checkText = 'campanero'

export function newDataKeys(): DataKeys {
  return { sealing: randomBytes(keyBytes), tagging: randomBytes(keyBytes) }
}

/** Base64 of both, for a key store or a key file. */
export function writtenKeys({ sealing, tagging }: DataKeys): string {
  return Buffer.concat([sealing, tagging]).toString('base64')
}

/** null for anything that is not two keys. */
export function readKeys(text: string): DataKeys | null {
  const bytes = Buffer.from(text.trim(), 'base64')
  if (bytes.length !== 2 * keyBytes) return null
  return { sealing: bytes.subarray(0, keyBytes), tagging: bytes.subarray(keyBytes) }
}

/** Kept in the workspace: whoever reads it learns nothing of the keys. */
export function checkValue(keys: DataKeys): Uint8Array {
  const cipher = createFieldCipher(keys)
  return cipher.sealBytes(cipher.tag(checkText), checkPlace)
}

/** True when these are the keys, both of them, with which the check value was made. */
export function doKeysFit(keys: DataKeys, check: Uint8Array): boolean {
  const cipher = createFieldCipher(keys)
  try {
    return Buffer.from(cipher.openBytes(check, checkPlace)).equals(cipher.tag(checkText))
  } catch {
    return false
  }
}
