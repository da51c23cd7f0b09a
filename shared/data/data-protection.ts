// How what is kept about people is protected on this computer, as the window shows it.
import { z } from 'zod'

/**
 * `protected`: by a key in the system's key store. `beside`: by a key in a file of the same folder,
 * so whoever has the folder can read it. `session`: by a key that only lives until the app closes.
 */
export const dataCustodies = ['protected', 'beside', 'session'] as const
export type DataCustody = (typeof dataCustodies)[number]

/**
 * Why lists and texts cannot be read now. `key-unreadable`: the system would not decrypt the key.
 * `key-missing`: nothing is kept where the key was. `key-of-others`: a key is kept, of another workspace.
 */
export const dataLocks = ['key-unreadable', 'key-missing', 'key-of-others'] as const
export type DataLock = (typeof dataLocks)[number]

export const dataProtectionSchema = z.strictObject({
  custody: z.enum(dataCustodies),
  /** null while lists and texts can be read. */
  locked: z.enum(dataLocks).nullable(),
  /** Whether the system has a key store that protects. */
  canProtect: z.boolean(),
})
export type DataProtection = z.infer<typeof dataProtectionSchema>
