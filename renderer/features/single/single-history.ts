// The messages sent before, newest first, kept in step by snapshots; and whether the profile can speak.
import type { Failure } from '../../../shared/ipc/result.ts'
import type { SingleMessage } from '../../../shared/single/single-message.ts'
import { toFailure } from '../../bridge/command-error.ts'
import type { SingleState, StoreParts } from './single-store.ts'

export type SingleHistory = {
  readonly history:
    | { readonly stage: 'loading' | 'ready' }
    | { readonly stage: 'failed'; readonly failure: Failure }
  readonly messages: Readonly<Record<string, SingleMessage>>
  /** `unknown` until the profile was read; then the review tells. */
  readonly voice: 'unknown' | 'on' | 'off'
  readonly asking: readonly string[]
  readonly opened: (mode: 'unset' | 'practice' | 'live') => Promise<void>
  /** Rejects with `CommandError`. */
  readonly deliveryAsked: (id: string) => Promise<void>
}

/** Snapshots and answers may cross: what was settled stays so, and a later look at the delivery wins. */
export function withMessage(state: SingleState, message: SingleMessage): Partial<SingleState> {
  const known = state.messages[message.id]
  const isOlder =
    known !== undefined &&
    ((known.status !== 'sending' && message.status === 'sending') ||
      (known.refreshedAt ?? '') > (message.refreshedAt ?? ''))
  return isOlder ? {} : { messages: { ...state.messages, [message.id]: message } }
}

/** Newest first; `search` finds a part of the text, the sender or a number, in any case. */
export function matchingMessages(
  messages: SingleHistory['messages'],
  search: string,
): readonly SingleMessage[] {
  const wanted = search.trim().toLowerCase()
  const digits = wanted.replace(/[\s()+-]/g, '')
  const isPhone = /^\d+$/.test(digits)
  return Object.values(messages)
    .filter(({ text, senderId, numbers }) => {
      if (isPhone && numbers.some((number) => number.includes(digits))) return true
      return [text, senderId].some((one) => one.toLowerCase().includes(wanted))
    })
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id))
}

export function createHistoryActions({ call, set, get }: StoreParts): SingleHistory {
  async function readHistory() {
    if (get().history.stage === 'failed') set({ history: { stage: 'loading' } })
    try {
      const messages = await call('single.list', {})
      for (const message of messages) set((state) => withMessage(state, message))
      set({ history: { stage: 'ready' } })
    } catch (error) {
      set({ history: { stage: 'failed', failure: toFailure(error) } })
    }
  }

  /** Practice always can; of a real account only its profile tells. */
  async function readVoice(mode: 'unset' | 'practice' | 'live') {
    if (mode !== 'live') return set({ voice: mode === 'practice' ? 'on' : 'unknown' })
    try {
      const { operations } = await call('profile.get')
      const voice = operations.find(({ name }) => name === 'sendVoice')
      set({ voice: voice?.enabled && voice.path !== '/' ? 'on' : 'off' })
    } catch {
      // The review will say it.
      set({ voice: 'unknown' })
    }
  }

  return {
    history: { stage: 'loading' },
    messages: {},
    voice: 'unknown',
    asking: [],
    opened: async (mode) => {
      await Promise.all([readHistory(), readVoice(mode)])
    },
    async deliveryAsked(id) {
      set(({ asking }) => ({ asking: [...asking, id] }))
      try {
        const message = await call('single.delivery', { id })
        set((state) => withMessage(state, message))
      } finally {
        set(({ asking }) => ({ asking: asking.filter((one) => one !== id) }))
      }
    },
  }
}
