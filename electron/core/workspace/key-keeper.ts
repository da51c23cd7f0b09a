// Keeps the keys of the workspace in one of three ways, and finds them again at the next start.
import type { DataCustody, DataLock } from '../../../shared/data/data-protection.ts'
import type { KeyFile, SecretVault, StoredSecret } from '../ports.ts'
import { doKeysFit, readKeys, writtenKeys } from './data-key.ts'
import type { DataKeys } from './field-cipher.ts'

/**
 * The vault's slots for them; no service of an account is called so. One that the system will not
 * open now may open another day: the next key then goes into the next slot.
 */
export const dataKeySlots = ['workspace-data', 'workspace-data-2', 'workspace-data-3'] as const

type FoundKeys =
  | { readonly kind: 'found'; readonly keys: DataKeys; readonly custody: DataCustody }
  | { readonly kind: DataLock }

/** What the workspace itself knows of its key. */
type Known = { readonly check: Uint8Array; readonly custody: DataCustody }

/** One for the life of the program: what lives for a session outlasts a workspace that is opened again. */
export type KeyKeeper = {
  /** Whether the system has a key store that protects. */
  readonly canProtect: () => Promise<boolean>
  /** How the key of a new workspace is kept. */
  readonly defaultCustody: () => Promise<DataCustody>
  /** The kept keys that fit, as the workspace knows them first; any kept ones where it knows none. */
  readonly find: (known: Known | null) => Promise<FoundKeys>
  /**
   * Beside the keys of other data, which stay. Answers how they are kept: `session` where the key
   * store turned out not to protect.
   */
  readonly keep: (keys: DataKeys, custody: DataCustody) => Promise<DataCustody>
  /** Removes them from every place but this one; the keys of other data stay where they are. */
  readonly forgetElsewhere: (custody: DataCustody, keys: DataKeys) => Promise<void>
}

export function createKeyKeeper(vault: SecretVault, file: KeyFile): KeyKeeper {
  /** What a copy set aside in this run is sealed with stays known until the program ends. */
  let inMemory: readonly DataKeys[] = []

  async function protect(keys: DataKeys): Promise<boolean> {
    for (const slot of dataKeySlots) {
      const stored = await vault.read(slot)
      if (stored.kind === 'unreadable') continue
      return vault.saveProtected(slot, written([keys, ...without(keys, keysOf(stored))]))
    }
    return false
  }

  async function keepIn(custody: DataCustody, keys: DataKeys): Promise<DataCustody> {
    if (custody === 'beside') file.write(written([keys, ...without(keys, keysIn(file.read()))]))
    if (custody !== 'protected') return custody
    return (await protect(keys)) ? 'protected' : 'session'
  }

  function forgetBeside(keys: DataKeys): void {
    const kept = file.read()
    if (kept === null) return
    const others = without(keys, keysIn(kept))
    if (others.length === 0) file.remove()
    else if (others.length < keysIn(kept).length) file.write(written(others))
  }

  async function forgetIn(slot: string, keys: DataKeys): Promise<void> {
    const stored = await vault.read(slot)
    if (stored.kind !== 'found') return
    const others = without(keys, keysOf(stored))
    if (others.length === 0) await vault.forget(slot)
    else if (others.length < keysOf(stored).length) await vault.saveProtected(slot, written(others))
  }

  return {
    canProtect: vault.canProtect,

    async defaultCustody() {
      if (await vault.canProtect()) return 'protected'
      return file.isDefault ? 'beside' : 'session'
    },

    async find(known) {
      const stored = await Promise.all(dataKeySlots.map((slot) => vault.read(slot)))
      const kept = [
        ...keysIn(file.read()).map((keys) => ({ keys, custody: 'beside' as const })),
        ...stored.flatMap(keysOf).map((keys) => ({ keys, custody: 'protected' as const })),
        ...inMemory.map((keys) => ({ keys, custody: 'session' as const })),
      ]
      const fitting = kept.filter(({ keys }) => known === null || doKeysFit(keys, known.check))
      const found = fitting.find(({ custody }) => custody === known?.custody) ?? fitting[0]
      if (found !== undefined) return { kind: 'found', ...found }
      if (stored.some(({ kind }) => kind === 'unreadable')) return { kind: 'key-unreadable' }
      return { kind: kept.length > 0 ? 'key-of-others' : 'key-missing' }
    },

    async keep(keys, custody) {
      const kept = await keepIn(custody, keys)
      const others = without(keys, inMemory)
      inMemory = kept === 'session' ? [keys, ...others] : others
      return kept
    },

    async forgetElsewhere(custody, keys) {
      if (custody !== 'beside') forgetBeside(keys)
      if (custody === 'protected') return
      for (const slot of dataKeySlots) await forgetIn(slot, keys)
    },
  }
}

function without(keys: DataKeys, all: readonly DataKeys[]): readonly DataKeys[] {
  return all.filter((one) => writtenKeys(one) !== writtenKeys(keys))
}

/** One a line, the newest first: the others open copies and workspaces set aside. */
function written(all: readonly DataKeys[]): string {
  return all.map(writtenKeys).join('\n')
}

function keysOf(stored: StoredSecret): readonly DataKeys[] {
  return stored.kind === 'found' ? keysIn(stored.secret) : []
}

function keysIn(text: string | null): readonly DataKeys[] {
  return (text ?? '').split('\n').flatMap((line) => readKeys(line) ?? [])
}
