// Keeps the provider keys through the system's key store, or for this session where that protects nothing.
import type { SafeStorage } from 'electron'
import type { SecretVault, StoredSecret } from '../core/ports.ts'
import type { BlobStore } from './preference-file.ts'

type VaultParts = {
  readonly safeStorage: SafeStorage
  /** `process.platform`. */
  readonly platform: string
  readonly blobs: BlobStore
}

/** To be used after the app is ready: before that Linux does not know its key store. */
export function createElectronSecretVault({
  safeStorage,
  platform,
  blobs,
}: VaultParts): SecretVault {
  const cipher = chooseCipher(safeStorage)
  const session = new Map<string, string>()
  const opened = new Map<string, string>()

  async function canProtect(): Promise<boolean> {
    try {
      if (!(await cipher.isAvailable())) return false
      if (platform !== 'linux') return true
      const backend = safeStorage.getSelectedStorageBackend()
      if (backend === 'basic_text' || backend === 'unknown') return false
      return !isHardCoded(await cipher.encrypt('probe'))
    } catch {
      return false
    }
  }

  async function keep(slot: string, secret: string): Promise<void> {
    blobs.set(slot, (await cipher.encrypt(secret)).toString('base64'))
    opened.set(slot, secret)
  }

  async function saveProtected(slot: string, secret: string): Promise<boolean> {
    if (!(await canProtect())) return false
    await keep(slot, secret)
    session.delete(slot)
    return true
  }

  async function unlock(slot: string, blob: string): Promise<StoredSecret> {
    try {
      const { secret, isOutdated } = await cipher.decrypt(Buffer.from(blob, 'base64'))
      // Only to a store that protects: a better blob is not given up for a worse one.
      if (isOutdated && (await canProtect())) await keep(slot, secret)
      opened.set(slot, secret)
      return { kind: 'found', secret, storage: 'protected' }
    } catch {
      // The blob stays: a locked key store may open later.
      return { kind: 'unreadable' }
    }
  }

  return {
    canProtect,
    saveProtected,
    async save(slot, secret) {
      if (await saveProtected(slot, secret)) return 'protected'
      // An older key left behind would come back at the next start.
      blobs.remove(slot)
      opened.delete(slot)
      session.set(slot, secret)
      return 'session'
    },
    async read(slot) {
      const kept = session.get(slot)
      if (kept !== undefined) return { kind: 'found', secret: kept, storage: 'session' }
      const known = opened.get(slot)
      if (known !== undefined) return { kind: 'found', secret: known, storage: 'protected' }
      const blob = blobs.get(slot)
      return blob === null ? { kind: 'missing' } : unlock(slot, blob)
    },
    async forget(slot) {
      session.delete(slot)
      opened.delete(slot)
      blobs.remove(slot)
    },
  }
}

type Cipher = {
  readonly isAvailable: () => Promise<boolean>
  readonly encrypt: (text: string) => Promise<Buffer>
  readonly decrypt: (
    blob: Buffer,
  ) => Promise<{ readonly secret: string; readonly isOutdated: boolean }>
}

/** Electron 45 has the asynchronous calls and later ones nothing else; older runtimes only the others. */
function chooseCipher(safeStorage: SafeStorage): Cipher {
  if (typeof safeStorage.encryptStringAsync === 'function') {
    return {
      isAvailable: () => safeStorage.isAsyncEncryptionAvailable(),
      encrypt: (text) => safeStorage.encryptStringAsync(text),
      async decrypt(blob) {
        const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(blob)
        return { secret: result, isOutdated: shouldReEncrypt }
      },
    }
  }
  return {
    isAvailable: async () => safeStorage.isEncryptionAvailable(),
    encrypt: async (text) => safeStorage.encryptString(text),
    decrypt: async (blob) => ({ secret: safeStorage.decryptString(blob), isOutdated: false }),
  }
}

/** On Linux this prefix means a key that everybody knows. */
function isHardCoded(encrypted: Buffer): boolean {
  return encrypted.subarray(0, 3).toString('latin1') === 'v10'
}
