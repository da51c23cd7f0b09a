// Everything the core needs from the outside world, as plain types; adapters and fakes implement them.
import type { EventName, EventPayload } from '../../shared/ipc/contract.ts'
import type { ProviderProfile } from '../../shared/provider/provider-profile.ts'
import type { HttpPort } from './provider/http-port.ts'

export type Ports = {
  readonly http: HttpPort
  readonly practice: PracticePort
  readonly vault: SecretVault
  readonly workspace: WorkspacePort
  readonly keyFile: KeyFile
  readonly disk: DiskPort
  readonly files: FileChooser
  readonly settings: SettingsStore
  readonly clock: Clock
  readonly log: Log
  readonly publish: Publish
}

/** The practice provider: started when practice mode is on, forgotten when it stops. */
export type PracticePort = {
  /** Called again while it runs, answers the same profile and secret. */
  readonly start: () => Promise<{ readonly profile: ProviderProfile; readonly secret: string }>
  readonly stop: () => Promise<void>
}

/** `protected`: kept by the system's key store; `session`: forgotten when the app closes. */
type SecretStorage = 'protected' | 'session'

export type StoredSecret =
  | { readonly kind: 'missing' }
  | { readonly kind: 'found'; readonly secret: string; readonly storage: SecretStorage }
  /** Something is kept but the system would not decrypt it now; it stays where it is. */
  | { readonly kind: 'unreadable' }

/** One secret for each slot: a service of an account. The secrets never leave the main process. */
export type SecretVault = {
  readonly canProtect: () => Promise<boolean>
  readonly save: (slot: string, secret: string) => Promise<SecretStorage>
  /** False, with everything as it was, where the system protects nothing. */
  readonly saveProtected: (slot: string, secret: string) => Promise<boolean>
  readonly read: (slot: string) => Promise<StoredSecret>
  readonly forget: (slot: string) => Promise<void>
}

export type SqlValue = null | number | bigint | string | Uint8Array
export type SqlRow = Readonly<Record<string, unknown>>

export type SqlStatement = {
  readonly run: (...values: SqlValue[]) => { readonly changes: number }
  readonly get: (...values: SqlValue[]) => SqlRow | undefined
  readonly all: (...values: SqlValue[]) => readonly SqlRow[]
  /** Rows one at a time: nothing else may be asked of the database before it ends. */
  readonly iterate: (...values: SqlValue[]) => IterableIterator<SqlRow>
}

/** The one file in which work is kept. A transaction that has returned is on the disk. */
export type WorkspaceDatabase = {
  readonly prepare: (sql: string) => SqlStatement
  /** Commits when `work` returns, rolls back when it throws. Not nested. */
  readonly transaction: <T>(work: () => T) => T
  /** A whole copy, checked, in one file; an earlier file of that name gives way only to a good one. */
  readonly copyTo: (path: string, onProgress: (progress: WorkProgress) => void) => Promise<void>
  readonly close: () => void
}

export type WorkProgress = { readonly done: number; readonly total: number }

/** A workspace beside the one in use: damaged, replaced by a copy, or kept before an update. */
export type AsideCopy = {
  readonly path: string
  readonly kind: 'damaged' | 'replaced' | 'before-update'
  readonly bytes: number
  /** Epoch milliseconds. */
  readonly at: number
}

export type Salvaged<T> = {
  readonly rows: number
  /** Tables of which something could not be read. */
  readonly broken: readonly string[]
  readonly prepared: T
}

/** The workspace's key as text, in a file of its own that only its owner may read. */
export type KeyFile = {
  readonly read: () => string | null
  /** On the disk when it returns; throws when it is not. */
  readonly write: (text: string) => void
  readonly remove: () => void
  /** Whether a new workspace puts its key there without asking, where no key store protects. */
  readonly isDefault: boolean
}

export type DiskPort = {
  /** What this program may still write on the volume of the workspace. */
  readonly freeBytes: () => Promise<number>
}

/** Throws when the core could not go on with these campaigns. */
export type CampaignLook = (campaigns: readonly SqlRow[]) => void

export type WorkspacePort = {
  /**
   * Opens, checks and migrates; throws `AppFailure('workspace-unavailable')` with a sentence when
   * another process has it, when it comes from a newer version, or when it cannot be read: by `look`
   * neither, to which the campaigns are shown before a byte is written. A
   * damaged one is set aside and refused, now and at every start, until `startNew`, `takeIn` or
   * `salvage` has put another in its place.
   */
  readonly open: (look?: CampaignLook) => { readonly database: WorkspaceDatabase }
  /** Where it lies. */
  readonly path: string
  /** Newest first. */
  readonly copies: () => readonly AsideCopy[]
  /** Only those that `copies` names. */
  readonly deleteCopies: (paths: readonly string[]) => void

  // What follows is for the time in which nobody has it open.

  readonly startNew: () => void
  /**
   * Puts a copy of the file at `source` in its place, as `prepare` left it; the present one is set
   * aside. Throws `bad-copy` and changes nothing when it is no whole workspace that can be opened.
   */
  readonly takeIn: <T>(source: string, prepare: (database: WorkspaceDatabase) => T) => Promise<T>
  /** The same with what can still be read of a damaged one. */
  readonly salvage: <T>(
    broken: string,
    prepare: (database: WorkspaceDatabase) => T,
    onProgress: (progress: WorkProgress) => void,
  ) => Promise<Salvaged<T>>
  /** Runs the statements, then writes everything anew, so that nothing deleted is left in the file. */
  readonly sweep: (statements: readonly string[]) => Promise<void>
}

/** Asks the person for a path; null when none was chosen. */
export type FileChooser = {
  readonly placeForCopy: (suggestedName: string) => Promise<string | null>
  readonly copyToRestore: () => Promise<string | null>
}

/** Small preferences by key; the values are JSON and are checked by whoever reads them. */
export type SettingsStore = {
  readonly get: (key: SettingsKey) => unknown
  readonly set: (key: SettingsKey, value: unknown) => void
}
type SettingsKey =
  | 'settings'
  | 'connection-mode'
  | 'provider-profile'
  | 'accounts'
  | 'current-account'
  | 'verified-operations'
  | 'network'

export type Clock = {
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Resolves after the delay, or at once when the signal aborts; never rejects. */
  readonly wait: (delayMs: number, signal?: AbortSignal) => Promise<void>
}

/** Texts of messages, phone numbers and secrets are not to be given to it; the adapters redact all the same. */
export type Log = {
  readonly info: (message: string, details?: LogDetails) => void
  readonly warn: (message: string, details?: LogDetails) => void
  readonly error: (message: string, error: unknown) => void
}
export type LogDetails = Readonly<Record<string, string | number | boolean | null>>

export type Publish = <N extends EventName>(name: N, payload: EventPayload<N>) => void
