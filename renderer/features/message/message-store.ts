// The message being written: its text, what every row would read, and the row on the phone.
import { create } from 'zustand'
import type { ContactSource, SourceContact } from '../../../shared/contacts/contact-source.ts'
import type { Failure } from '../../../shared/ipc/result.ts'
import { removeAccentsInTemplate } from '../../../shared/messages/accents.ts'
import { isBlank } from '../../../shared/messages/template.ts'
import { toFailure } from '../../bridge/command-error.ts'
import { findPosition } from './find-position.ts'

export type Audit = Awaited<ReturnType<ContactSource['audit']>>

export type AuditState =
  /** No text, or nobody to send it to. */
  | { readonly stage: 'none' }
  /** `last` is the answer for an earlier text, shown dimmed. */
  | { readonly stage: 'running'; readonly last: Audit | null }
  /** `plain` is the same audit without the message's accents, present only when it saves SMS. */
  | { readonly stage: 'ready'; readonly audit: Audit; readonly plain: Audit | null }
  | { readonly stage: 'cancelled' }
  | { readonly stage: 'failed'; readonly failure: Failure }

/** `position` counts people from 0; `last` is who was shown before. */
export type Preview =
  | { readonly stage: 'empty' }
  | { readonly stage: 'loading'; readonly position: number; readonly last: SourceContact | null }
  | { readonly stage: 'ready'; readonly position: number; readonly contact: SourceContact }
  | { readonly stage: 'failed'; readonly position: number; readonly failure: Failure }

/** What the accents button replaced, so that one click brings it back. */
export type AccentRemoval = { readonly before: string; readonly after: string }

export type MessageState = {
  readonly text: string
  readonly audit: AuditState
  readonly preview: Preview
  readonly removal: AccentRemoval | null
  readonly textChanged: (text: string) => void
  readonly accentsRemoved: () => void
  readonly accentsRestored: () => void
  /** Does nothing when the answer for this text and source is known or on its way. */
  readonly auditWanted: (source: ContactSource) => Promise<void>
  readonly auditCancelled: () => void
  /** Positions outside the list give the nearest end. */
  readonly previewMoved: (source: ContactSource, position: number) => Promise<void>
  /** `row` is the line of the file, as in the examples of the audit. */
  readonly rowChosen: (source: ContactSource, row: number) => Promise<void>
}

type Set = (change: Partial<MessageState>) => void
type Get = () => MessageState

export const createMessageStore = (text = '') =>
  create<MessageState>()((set, get) => {
    const { forget, ...audit } = auditActions(set, get)
    return {
      text,
      audit: { stage: 'none' },
      preview: { stage: 'empty' },
      removal: null,
      ...textActions({ set, get, forget }),
      ...audit,
      ...previewActions(set, get),
    }
  })

export type MessageStore = ReturnType<typeof createMessageStore>

/** The audit of the text as it stands; null while it is not known. */
export const latestAudit = ({ audit }: Pick<MessageState, 'audit'>): Audit | null =>
  audit.stage === 'ready' ? audit.audit : null

type TextParts = { readonly set: Set; readonly get: Get; readonly forget: () => void }

function textActions({ set, get, forget }: TextParts) {
  const write = (text: string) => {
    if (text === get().text) return
    forget()
    const last = lastAudit(get().audit)
    set({ text, audit: isBlank(text) ? { stage: 'none' } : { stage: 'running', last } })
  }
  return {
    textChanged(text: string) {
      write(text)
      if (get().removal?.after !== text) set({ removal: null })
    },
    accentsRemoved() {
      const before = get().text
      const after = removeAccentsInTemplate(before).text
      if (after === before) return
      write(after)
      set({ removal: { before, after } })
    },
    accentsRestored() {
      const { removal } = get()
      if (removal === null) return
      write(removal.before)
      set({ removal: null })
    },
  }
}

function auditActions(set: Set, get: Get) {
  let asked: { readonly text: string; readonly source: ContactSource } | null = null
  let stop = new AbortController()
  const forget = () => {
    stop.abort()
    asked = null
  }

  return {
    /** The answer on its way, and the one known, are for another text. */
    forget,
    async auditWanted(source: ContactSource) {
      const { text } = get()
      if (asked?.text === text && asked.source === source) return
      stop.abort()
      asked = { text, source }
      if (isBlank(text) || source.count === 0) return set({ audit: { stage: 'none' } })
      stop = new AbortController()
      set({ audit: { stage: 'running', last: lastAudit(get().audit) } })
      await runAudit(set, { text, source, signal: stop.signal })
      if (get().audit.stage === 'failed') asked = null
    },
    auditCancelled() {
      forget()
      set({ audit: { stage: 'cancelled' } })
    },
  }
}

type AuditRun = {
  readonly text: string
  readonly source: ContactSource
  readonly signal: AbortSignal
}

async function runAudit(set: Set, { text, source, signal }: AuditRun): Promise<void> {
  try {
    const audit = await source.audit(text, signal)
    if (signal.aborted) return
    set({ audit: { stage: 'ready', audit, plain: null } })
    const plainText = removeAccentsInTemplate(text).text
    if (plainText === text || audit.totalPartsWithoutAccents >= audit.totalParts) return
    const plain = await source.audit(plainText, signal)
    if (signal.aborted || plain.totalParts >= audit.totalParts) return
    set({ audit: { stage: 'ready', audit, plain } })
  } catch (error) {
    if (!signal.aborted) set({ audit: { stage: 'failed', failure: toFailure(error) } })
  }
}

function lastAudit(audit: AuditState): Audit | null {
  if (audit.stage === 'ready') return audit.audit
  return audit.stage === 'running' ? audit.last : null
}

function previewActions(set: Set, get: Get) {
  let turn = 0

  async function show(source: ContactSource, find: () => Promise<number>) {
    const mine = ++turn
    const { preview } = get()
    try {
      const position = await find()
      if (mine !== turn) return
      set({ preview: { stage: 'loading', position, last: shownContact(preview) } })
      const [contact] = await source.read({ offset: position, limit: 1, fields: source.fields })
      if (mine !== turn) return
      set({ preview: contact ? { stage: 'ready', position, contact } : { stage: 'empty' } })
    } catch (error) {
      if (mine !== turn) return
      const position = preview.stage === 'empty' ? 0 : preview.position
      set({ preview: { stage: 'failed', position, failure: toFailure(error) } })
    }
  }

  return {
    async previewMoved(source: ContactSource, position: number) {
      if (source.count === 0) {
        turn += 1
        return set({ preview: { stage: 'empty' } })
      }
      const nearest = Math.min(Math.max(0, Math.trunc(position)), source.count - 1)
      await show(source, async () => nearest)
    },
    async rowChosen(source: ContactSource, row: number) {
      await show(source, async () => (await findPosition(source, row)) ?? 0)
    },
  }
}

/** Who is on the phone now, also while the next one is being read. */
export function shownContact(preview: Preview): SourceContact | null {
  if (preview.stage === 'ready') return preview.contact
  return preview.stage === 'loading' ? preview.last : null
}
