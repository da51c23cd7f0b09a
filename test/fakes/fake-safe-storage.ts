// Electron's safeStorage as a test needs it: any platform, any key store, with or without the asynchronous calls.
import type { createElectronSecretVault } from '../../electron/adapters/electron-secret-vault.ts'

type SafeStorage = Parameters<typeof createElectronSecretVault>[0]['safeStorage']

export type FakeSafeStorage = SafeStorage & {
  /** From here on nothing can be decrypted, as with a locked key store. */
  lock(): void
  unlock(): void
  /** The next decryption asks to be encrypted again. */
  rotate(): void
}

type Options = {
  readonly calls: 'async' | 'sync'
  readonly isAvailable?: boolean
  readonly backend?: ReturnType<SafeStorage['getSelectedStorageBackend']>
  readonly prefix?: string
}

export function createFakeSafeStorage(options: Options): FakeSafeStorage {
  const { calls, isAvailable = true, backend = 'gnome_libsecret', prefix = 'v11' } = options
  let isLocked = false
  let isRotated = false
  const encrypt = (text: string) => Buffer.from(prefix + Buffer.from(text).toString('hex'))
  const decrypt = (blob: Buffer) => {
    if (isLocked || !blob.toString().startsWith(prefix)) throw new Error('cannot decrypt')
    return Buffer.from(blob.toString().slice(prefix.length), 'hex').toString()
  }
  const asynchronous = {
    isAsyncEncryptionAvailable: async () => isAvailable,
    encryptStringAsync: async (text: string) => encrypt(text),
    decryptStringAsync: async (blob: Buffer) => {
      const shouldReEncrypt = isRotated
      isRotated = false
      return { result: decrypt(blob), shouldReEncrypt }
    },
  }
  const synchronous = {
    isEncryptionAvailable: () => isAvailable,
    encryptString: encrypt,
    decryptString: decrypt,
  }
  return {
    ...(calls === 'async' ? asynchronous : synchronous),
    getSelectedStorageBackend: () => backend,
    lock: () => {
      isLocked = true
    },
    unlock: () => {
      isLocked = false
    },
    rotate: () => {
      isRotated = true
    },
  } as FakeSafeStorage
}
