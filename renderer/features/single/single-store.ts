// One message in the making, its review and its outcome, and every one that was sent before.
import { create } from 'zustand'
import type { Failure, FailureCode } from '../../../shared/ipc/result.ts'
import { removeAccents } from '../../../shared/messages/accents.ts'
import type { SingleJob, SingleMessage, SinglePlan } from '../../../shared/single/single-message.ts'
import type { Call } from '../../bridge/call.ts'
import { toFailure } from '../../bridge/command-error.ts'
import type { Listen } from '../../bridge/events.ts'
import { jobOf, type SingleForm } from './single-form.ts'
import { createHistoryActions, type SingleHistory, withMessage } from './single-history.ts'

export type Course =
  | { readonly stage: 'writing' }
  | { readonly stage: 'reviewing' }
  | {
      readonly stage: 'ready' | 'sending'
      readonly job: SingleJob
      readonly plan: SinglePlan
      readonly token: string
    }
  | { readonly stage: 'failed'; readonly during: 'review' | 'send'; readonly failure: Failure }
  /** The message itself is in the history, where later news of it arrives. */
  | { readonly stage: 'told'; readonly messageId: string }

export type SingleState = {
  readonly form: SingleForm
  /** The person tried to go on: what is missing is a mistake now. */
  readonly asked: boolean
  readonly course: Course
  readonly written: (change: Partial<SingleForm>) => void
  readonly accentsRemoved: () => void
  readonly accentsRestored: () => void
  /** `country` is ISO 3166-1 alpha-2, for numbers written without a country code. */
  readonly reviewWanted: (country: string) => Promise<void>
  /** Back to the form, with everything in it. */
  readonly writingResumed: () => void
  readonly confirmed: () => Promise<void>
  /** The outcome was read: an empty form, or the same to be corrected. */
  readonly outcomeRead: (next: 'another' | 'same') => void
} & SingleHistory

const emptyForm: SingleForm = {
  channel: 'sms',
  number: '',
  senderId: '',
  purpose: null,
  text: '',
  textBefore: null,
  language: 'Spanish',
  gender: 'Female',
}

export function createSingleStore({ call, listen }: { call: Call; listen: Listen }) {
  return create<SingleState>()((set, get) => {
    listen('single.changed', ({ message }) => set((state) => withMessage(state, message)))
    return {
      form: emptyForm,
      asked: false,
      course: { stage: 'writing' },
      ...createFormActions({ call, set, get }),
      ...createHistoryActions({ call, set, get }),
    }
  })
}

export type SingleStore = ReturnType<typeof createSingleStore>

export type StoreParts = {
  readonly call: Call
  readonly set: (
    change: Partial<SingleState> | ((state: SingleState) => Partial<SingleState>),
  ) => void
  readonly get: () => SingleState
}

/** Codes after which the message may have left all the same. */
export function mayHaveLeft({ code }: Failure): boolean {
  const unclear: readonly FailureCode[] = ['unexpected', 'provider-unclear']
  return unclear.includes(code)
}

function createFormActions({ call, set, get }: StoreParts) {
  const show = (course: Course) => set({ course })
  const written = (change: Partial<SingleForm>) => {
    const { course } = get()
    if (course.stage === 'sending') return
    // A review of what is no longer written must not be sent.
    const textBefore = change.text === undefined ? get().form.textBefore : null
    set({ form: { ...get().form, textBefore, ...change } })
    if (course.stage !== 'told') show({ stage: 'writing' })
  }
  return {
    written,
    accentsRemoved() {
      const { text } = get().form
      written({ text: removeAccents(text).text, textBefore: text })
    },
    accentsRestored() {
      const { textBefore } = get().form
      if (textBefore !== null) written({ text: textBefore })
    },
    async reviewWanted(country: string) {
      const job = jobOf(get().form, country)
      set({ asked: true })
      if (job === null || get().course.stage === 'reviewing') return
      const reviewing = { stage: 'reviewing' } as const
      show(reviewing)
      try {
        const { plan, confirmationToken } = await call('single.review', job)
        if (get().course !== reviewing) return
        show({ stage: 'ready', job, plan, token: confirmationToken })
      } catch (error) {
        if (get().course !== reviewing) return
        show({ stage: 'failed', during: 'review', failure: toFailure(error) })
      }
    },
    writingResumed() {
      if (get().course.stage !== 'sending') show({ stage: 'writing' })
    },
    /** A second click finds another stage: the token leaves this window once. */
    async confirmed() {
      const { course } = get()
      if (course.stage !== 'ready') return
      show({ ...course, stage: 'sending' })
      try {
        const message = await call('single.send', {
          confirmationToken: course.token,
          confirmedCount: course.plan.recipients,
        })
        set((state) => withMessage(state, message))
        show({ stage: 'told', messageId: message.id })
        if (message.status === 'sent')
          set(({ form }) => ({ form: afterSending(form), asked: false }))
      } catch (error) {
        show({ stage: 'failed', during: 'send', failure: toFailure(error) })
      }
    },
    outcomeRead(next: 'another' | 'same') {
      show({ stage: 'writing' })
      if (next === 'another') set(({ form }) => ({ form: afterSending(form), asked: false }))
    },
  }
}

/** Ready for the next person: nothing of this one can go out a second time by a slip. */
function afterSending({ channel, senderId, purpose, language, gender }: SingleForm): SingleForm {
  return { ...emptyForm, channel, senderId, purpose, language, gender }
}

/** The message an outcome speaks of. */
export function messageTold({ course, messages }: SingleState): SingleMessage | null {
  return course.stage === 'told' ? (messages[course.messageId] ?? null) : null
}
