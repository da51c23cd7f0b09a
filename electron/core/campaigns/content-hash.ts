// Tells whether two campaigns say the same to the same people, without keeping who they are.
import { type FieldCipher, tagInHex } from '../workspace/field-cipher.ts'

/** Equal for the same campaign made twice under one key, in hex. */
export function contentHash(
  cipher: FieldCipher,
  audienceFingerprint: string,
  template: string,
): string {
  return tagInHex(cipher, `${audienceFingerprint}\n${template}`)
}
