// Keeps the keys of the workspace in one of three ways, and finds them again at the next start.
import type { DataCustody, DataLock } from '../../../shared/data/data-protection.ts'
import type { KeyFile, SecretVault } from '../ports.ts'
import { doKeysFit, readKeys, writtenKeys } from './data-key.ts'
import type { DataKeys } from './field-cipher.ts'

/** The vault's slot for them; no service of an account is called so. */
export const dataKeySlot = 'workspace-data'

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
  /** Answers how they are kept: `session` where the key store turned out not to protect. */
  readonly keep: (keys: DataKeys, custody: DataCustody) => Promise<DataCustody>
  /** Removes them from every place but this one; the keys of other data stay where they are. */
  readonly forgetElsewhere: (custody: DataCustody, keys: DataKeys) => Promise<void>
}

export function createKeyKeeper(vault: SecretVault, file: KeyFile): KeyKeeper {
  let inMemory: DataKeys | null = null

  async function keepIn(custody: DataCustody, text: string): Promise<DataCustody> {
    if (custody === 'beside') file.write(text)
    if (custody !== 'protected') return custody
    // A vault that protects nothing would drop what it had kept before.
    return (await vault.canProtect()) ? vault.save(dataKeySlot, text) : 'session'
  }

  return {
    canProtect: vault.canProtect,

    async defaultCustody() {
      if (await vault.canProtect()) return 'protected'
      return file.isDefault ? 'beside' : 'session'
    },

    async find(known) {
      const stored = await vault.read(dataKeySlot)
      const secret = stored.kind === 'found' ? stored.secret : null
      const kept = [
        { keys: keysIn(file.read()), custody: 'beside' as const },
        { keys: keysIn(secret), custody: 'protected' as const },
        { keys: inMemory, custody: 'session' as const },
      ].flatMap(({ keys, custody }) => (keys === null ? [] : [{ keys, custody }]))
      const fitting = kept.filter(({ keys }) => known === null || doKeysFit(keys, known.check))
      const found = fitting.find(({ custody }) => custody === known?.custody) ?? fitting[0]
      if (found !== undefined) return { kind: 'found', ...found }
      if (stored.kind === 'unreadable') return { kind: 'key-unreadable' }
      return { kind: kept.length > 0 ? 'key-of-others' : 'key-missing' }
    },

    async keep(keys, custody) {
      const kept = await keepIn(custody, writtenKeys(keys))
      inMemory = kept === 'session' ? keys : null
      return kept
    },

    async forgetElsewhere(custody, keys) {
      if (custody !== 'beside' && isOurs(keysIn(file.read()), keys)) file.remove()
      if (custody === 'protected') return
      const stored = await vault.read(dataKeySlot)
      if (stored.kind === 'found' && isOurs(keysIn(stored.secret), keys)) {
        await vault.forget(dataKeySlot)
      }
    },
  }
}

/** What is no key at all may go as well. */
function isOurs(kept: DataKeys | null, keys: DataKeys): boolean {
  return kept === null || writtenKeys(kept) === writtenKeys(keys)
}

function keysIn(text: string | null): DataKeys | null {
  return text === null ? null : readKeys(text)
}
