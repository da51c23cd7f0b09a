// Saves the campaign in the making while the person works: in the background, a moment after each change.
import { create } from 'zustand'
import type { DraftContent } from '../../../shared/drafts/draft-content.ts'
import { mostContentText, mostFileBytes } from '../../../shared/lists/list-file.ts'
import type { Call } from '../../bridge/call.ts'
import type { ReadyList } from '../../features/import/import-state.ts'
import { keptListOf } from '../../features/import/kept-list.ts'
import { wizardSteps } from '../navigation-store.ts'
import type { WizardSession } from './wizard-session.ts'

const restMs = 1500

export type KeptDraft = {
  readonly draftId: string | null
  /** A person saved it. */
  readonly kept: boolean
  readonly stage: 'idle' | 'saving' | 'saved' | 'failed' | 'too-big'
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>

type Parts = {
  readonly call: Call
  readonly session: WizardSession
  /** Where in the wizard the person is, from 0. */
  readonly step: () => number
  readonly draftId?: string | null
  readonly kept?: boolean
}

export function createDraftKeeper({ call, session, step, ...opened }: Parts) {
  const state = create<KeptDraft>()(() => ({
    draftId: opened.draftId ?? null,
    kept: opened.kept ?? false,
    stage: 'idle',
  }))
  /** The file the draft has. */
  let source = opened.draftId ? openSource(session) : null
  let last = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let work: Promise<unknown> = Promise.resolve()
  let stopped = false

  /** Everything that is kept but the edits, which the revision stands for. */
  function fingerprint(list: ReadyList): string {
    const { state: table, targets, excludeErrors, choices } = list
    const words = [
      session.message.getState().text,
      scheduleOf(session),
      session.list.getState().country,
    ]
    return JSON.stringify([table.revision, targets, excludeErrors, choices, step(), ...words])
  }

  async function write(byHand: boolean): Promise<void> {
    const { list } = session.list.getState()
    if (stopped || list.stage !== 'ready' || list.judging) return
    const print = fingerprint(list)
    if (source === list.source && print === last && (state.getState().kept || !byHand)) return
    if (list.source.size > mostFileBytes) return state.setState({ stage: 'too-big' })
    state.setState({ stage: 'saving' })
    const isOther = source !== list.source
    // What was saved on purpose is not written over by another file.
    if (isOther && state.getState().kept) state.setState({ draftId: null, kept: false })
    const content = await contentOf(session, list, step())
    if (stopped || content.length > mostContentText) return state.setState({ stage: 'too-big' })
    const kept = byHand || state.getState().kept
    const { name } = session.schedule.getState()
    const { draftId } = await session.files.keep(list.source, (sourceId) =>
      call('drafts.save', {
        ...{ draftId: state.getState().draftId, sourceId, content, kept },
        name: (name.trim() || list.fileName).slice(0, 255),
        fileName: list.fileName.slice(0, 255),
        rows: list.file.rowCount,
      }),
    )
    source = list.source
    last = print
    if (stopped) await call('drafts.discard', { draftId })
    else state.setState({ draftId, kept, stage: 'saved' })
  }

  function inTurn(byHand: boolean): Promise<void> {
    const done = work.then(() => write(byHand))
    work = done.catch(() => state.setState({ stage: 'failed' }))
    return done
  }

  function changed(): void {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void inTurn(false).catch(() => undefined), restMs)
  }

  const listening = [session.list, session.message, session.schedule].map((store) =>
    store.subscribe(changed),
  )

  /** Nothing more is saved; what is on its way is waited for. */
  async function stop(): Promise<void> {
    clearTimeout(timer)
    for (const end of listening) end()
    await work
  }

  return {
    state,
    changed,
    /** Rejects with `CommandError`. */
    save: () => inTurn(true),
    /** Writes what is not written yet, and then nothing more. */
    async leave(): Promise<void> {
      await inTurn(false).catch(() => undefined)
      await stop()
      stopped = true
    },
    /** The campaign was sent: nothing is in the making any more. */
    async forget(): Promise<void> {
      stopped = true
      await stop()
      const { draftId } = state.getState()
      state.setState({ draftId: null, stage: 'idle' })
      if (draftId !== null) await call('drafts.discard', { draftId }).catch(() => undefined)
    },
  }
}

async function contentOf(session: WizardSession, list: ReadyList, step: number): Promise<string> {
  const content: DraftContent = {
    step: Math.min(wizardSteps.length - 1, Math.max(0, step)),
    list: await keptListOf(list, session.list.getState().country),
    template: session.message.getState().text,
    schedule: scheduleOf(session),
  }
  return JSON.stringify(content)
}

function openSource({ list }: WizardSession): Blob | null {
  const now = list.getState().list
  return now.stage === 'ready' ? now.source : null
}

function scheduleOf({ schedule }: WizardSession): DraftContent['schedule'] {
  const { name, senderId, purpose, targetKind, groupName, kind, time, tranches } =
    schedule.getState()
  return {
    ...{ name, senderId, purpose, targetKind, groupName, kind, time },
    tranches: [...tranches],
  }
}
