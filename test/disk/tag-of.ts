// Writes a hash as the ledger of a workspace does, with the key that lies beside it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readKeys } from '../../electron/core/workspace/data-key.ts'
import { createFieldCipher, tagInHex } from '../../electron/core/workspace/field-cipher.ts'
import type { Tag } from './order-oracle.ts'

export function tagOf(folder: string): Tag {
  const keys = readKeys(readFileSync(join(folder, 'workspace.key'), 'utf8'))
  if (keys === null) throw new Error('the key of the workspace cannot be read')
  const cipher = createFieldCipher(keys)
  return (hash) => tagInHex(cipher, hash)
}
