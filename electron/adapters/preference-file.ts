// The small preferences and the encrypted keys, over whatever keeps a few named JSON values.
import type { SettingsStore } from '../core/ports.ts'
import type { DurableFile } from './durable-file.ts'

/** What `electron-store` offers; a `Map` will do as well. */
export type PreferenceFile = {
  readonly get: (name: string) => unknown
  readonly set: (name: string, value: unknown) => unknown
  readonly delete: (name: string) => unknown
}

/** Encrypted keys by slot, as base64. */
export type BlobStore = {
  readonly get: (slot: string) => string | null
  readonly set: (slot: string, blob: string) => void
  readonly remove: (slot: string) => void
}

/** null is kept as the absence of the value. */
export function createSettingsStore(file: PreferenceFile): SettingsStore {
  return {
    get: (key) => file.get(key),
    set(key, value) {
      if (value === null || value === undefined) file.delete(key)
      else file.set(key, value)
    },
  }
}

export function createBlobStore(file: PreferenceFile): BlobStore {
  return {
    get(slot) {
      const kept = file.get(nameOf(slot))
      return typeof kept === 'string' ? kept : null
    },
    set: (slot, blob) => void file.set(nameOf(slot), blob),
    remove: (slot) => void file.delete(nameOf(slot)),
  }
}

/** One slot is kept in a file of its own. */
export function withOwnFile(blobs: BlobStore, ownSlot: string, file: DurableFile): BlobStore {
  return {
    get: (slot) => (slot === ownSlot ? file.read() : blobs.get(slot)),
    set: (slot, blob) => (slot === ownSlot ? file.write(blob) : blobs.set(slot, blob)),
    remove: (slot) => (slot === ownSlot ? file.remove() : blobs.remove(slot)),
  }
}

function nameOf(slot: string): string {
  return `key-${slot}`
}
