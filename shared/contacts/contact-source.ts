// What a corrected list offers to the steps after it: the people who would get a message, read piece by piece.
import type { MessageAudit } from '../messages/message-audit.ts'

export type SourceContact = {
  /** Physical line of the record in the file, 1-based. */
  readonly row: number
  readonly e164: string
  /** Same order as the fields asked for. */
  readonly values: readonly string[]
}

/** The part of the platform's `AbortSignal` that is needed; this room has no platform. */
export type StopSignal = {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void
  removeEventListener(type: 'abort', listener: () => void): void
}

export type ContactSource = {
  /** The file's name, or the sample's. */
  readonly sourceName: string
  /** Column names a message may use as wildcards, in the file's order. */
  readonly fields: readonly string[]
  /** People who would get a message: valid, not repeated, not excluded. */
  readonly count: number
  /** Rows of the file that would not get one. */
  readonly excluded: number
  /** `offset` and `limit` count people, not rows; shorter at the end. */
  readonly read: (range: {
    readonly offset: number
    readonly limit: number
    readonly fields: readonly string[]
  }) => Promise<readonly SourceContact[]>
  /** Renders the text for every person and adds up what that gives. Aborting rejects with the signal's reason. */
  readonly audit: (template: string, signal?: StopSignal) => Promise<MessageAudit>
}
