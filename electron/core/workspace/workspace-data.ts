// Gives the workspace its key: finds it, makes one for a new workspace, keeps it another way when a person says so.
import type { DataCustody, DataLock, DataProtection } from '../../../shared/data/data-protection.ts'
import { AppFailure } from '../app-failure.ts'
import type { Ports, WorkspaceDatabase } from '../ports.ts'
import { checkValue, doKeysFit, newDataKeys } from './data-key.ts'
import { createFieldCipher, type DataKeys, type FieldCipher } from './field-cipher.ts'
import { forgetContents } from './forget-contents.ts'
import type { KeyKeeper } from './key-keeper.ts'
import { createLockableCipher } from './lockable-cipher.ts'
import { sealPlain } from './seal-plain.ts'

export type WorkspaceData = {
  readonly cipher: FieldCipher
  /** Ends unlocked, or locked with a reason: a locked workspace can still be followed. */
  readonly open: () => Promise<DataProtection>
  readonly view: () => Promise<DataProtection>
  /** Whether what has this check value is sealed with the key in use; false while locked. */
  readonly isOwnKey: (check: Uint8Array) => boolean
  /** Throws `data-locked`, or `key-store-unavailable` where the system protects nothing. */
  readonly protect: (custody: DataCustody) => Promise<DataProtection>
  /** Throws `not-editable` while nothing is locked. */
  readonly startOver: () => Promise<DataProtection>
}

type KeyRecord = { readonly check: Uint8Array; readonly custody: DataCustody }
type Parts = {
  readonly keeper: KeyKeeper
  readonly log: Ports['log']
  readonly database: WorkspaceDatabase
  /** What was plain is sealed now: copies from before must go. */
  readonly onSealed: () => void
}

export function createWorkspaceData(parts: Parts): WorkspaceData {
  const { keeper, log, database, onSealed } = parts
  const records = keyRecords(database)
  const door = createLockableCipher()
  const inTurn = createQueue()
  let keys: DataKeys | null = null
  let locked: DataLock | null = 'key-missing'

  async function view(): Promise<DataProtection> {
    const custody = records.get()?.custody ?? 'protected'
    return { custody, locked, canProtect: await keeper.canProtect() }
  }

  /** The check value of a key stays the same for good. */
  function noteCustody(used: DataKeys, custody: DataCustody): void {
    const record = records.get()
    if (record?.custody === custody) return
    records.set({ check: record?.check ?? checkValue(used), custody })
  }

  async function use(found: DataKeys, custody: DataCustody): Promise<void> {
    noteCustody(found, custody)
    // Nobody else writes with the key before all that was plain is under it.
    if (await sealPlain(database, createFieldCipher(found))) onSealed()
    keys = found
    locked = null
    door.unlock(found)
  }

  async function makeKeys(wanted: DataCustody): Promise<void> {
    const made = newDataKeys()
    // Kept before anything is sealed with it.
    await use(made, await keeper.keep(made, wanted))
  }

  async function open(): Promise<DataProtection> {
    const record = records.get()
    const found = await keeper.find(record)
    if (found.kind === 'found') {
      await use(found.keys, found.custody)
      if (found.custody === record?.custody) {
        await keeper.forgetElsewhere(found.custody, found.keys)
      }
    } else if (record?.custody === 'session') {
      // Its key went with the program that had it, and its lists with the key.
      forgetContents(database)
      await makeKeys('session')
    } else if (record === null && found.kind !== 'key-unreadable') {
      // Nothing is sealed yet that another key could open.
      await makeKeys(await keeper.defaultCustody())
    } else {
      locked = found.kind
      door.lock(found.kind)
      log.warn('the workspace is locked', { reason: found.kind })
    }
    return view()
  }

  async function protect(custody: DataCustody): Promise<DataProtection> {
    if (keys === null) throw new AppFailure('data-locked', { detail: locked ?? '' })
    const kept = await keeper.keep(keys, custody)
    if (kept !== custody) throw new AppFailure('key-store-unavailable')
    noteCustody(keys, custody)
    await keeper.forgetElsewhere(custody, keys)
    return view()
  }

  async function startOver(): Promise<DataProtection> {
    if (locked === null) throw new AppFailure('not-editable')
    forgetContents(database)
    const found = await keeper.find(null)
    // A key of other data still opens the copies of that data.
    if (found.kind === 'found') await use(found.keys, found.custody)
    else await makeKeys(await keeper.defaultCustody())
    return view()
  }

  return {
    cipher: door.cipher,
    view,
    open: () => inTurn(() => (keys === null ? open() : view())),
    isOwnKey: (check) => keys !== null && doKeysFit(keys, check),
    protect: (custody) => inTurn(() => protect(custody)),
    startOver: () => inTurn(startOver),
  }
}

function keyRecords(database: WorkspaceDatabase) {
  const get = database.prepare('SELECT check_value, custody FROM data_key')
  const set = database.prepare(
    'INSERT OR REPLACE INTO data_key (id, check_value, custody) VALUES (1, ?, ?)',
  )
  return {
    get(): KeyRecord | null {
      const row = get.get()
      if (row === undefined) return null
      return { check: row.check_value as Uint8Array, custody: row.custody as DataCustody }
    },
    set({ check, custody }: KeyRecord): void {
      set.run(check, custody)
    },
  }
}

/** One after the other: two looks for the key must not both make one. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
}
