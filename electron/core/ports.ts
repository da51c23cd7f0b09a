// Everything the core needs from the outside world, as plain types; adapters and fakes implement them.
import type { EventName, EventPayload } from '../../shared/ipc/contract.ts'
import type { ProviderProfile } from '../../shared/provider/provider-profile.ts'
import type { HttpPort } from './provider/http-port.ts'

export type Ports = {
  readonly http: HttpPort
  readonly practice: PracticePort
  readonly vault: SecretVault
  readonly workspace: WorkspacePort
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
  readonly close: () => void
}

export type WorkspacePort = {
  /**
   * Opens, checks and migrates; throws `AppFailure('workspace-unavailable')` with a sentence when
   * another process has it, when it comes from a newer version, or when it cannot be read.
   * `movedAside` is the path a damaged file was moved to, null when there was none.
   */
  readonly open: () => { readonly database: WorkspaceDatabase; readonly movedAside: string | null }
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
