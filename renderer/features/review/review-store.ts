// The last look before a send: hands the people over, gets the plan, and sends it once it is confirmed.
import { create } from 'zustand'
import type { CampaignJob } from '../../../shared/campaigns/campaign.ts'
import type { Plan } from '../../../shared/campaigns/plan.ts'
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'
import type { Failure, FailureCode } from '../../../shared/ipc/result.ts'
import type { Call } from '../../bridge/call.ts'
import { toFailure } from '../../bridge/command-error.ts'
import { createHandedAudience } from './handed-audience.ts'

/** A whole campaign but for its people, who are handed over here. */
export type JobDraft = Omit<CampaignJob, 'audienceId'>

export type Review =
  | { readonly stage: 'idle' }
  | { readonly stage: 'handing-over'; readonly done: number; readonly total: number }
  | { readonly stage: 'reviewing' }
  | { readonly stage: 'ready'; readonly plan: Plan; readonly token: string }
  | { readonly stage: 'failed'; readonly during: 'review' | 'send'; readonly failure: Failure }
  | { readonly stage: 'sending'; readonly plan: Plan; readonly token: string }
  | { readonly stage: 'sent'; readonly campaignId: string }

export type ReviewRequest = { readonly source: ContactSource; readonly job: JobDraft }

export type ReviewState = {
  readonly review: Review
  /** Reviews from the start, or again when the job changed; people already handed over stay. */
  readonly opened: (request: ReviewRequest) => Promise<void>
  readonly cancelled: () => void
  /** The person went elsewhere: the people handed over are discarded, unless they are being sent. */
  readonly left: () => void
  /** `count` is the number of people the person agreed to. */
  readonly confirmed: (count: number) => Promise<void>
}

/** After these nothing can be said of the audience the main process holds. */
const audienceIsGone: ReadonlySet<FailureCode> = new Set(['audience-incomplete', 'not-found'])

export const createReviewStore = ({ call }: { readonly call: Call }) =>
  create<ReviewState>()((set, get) => {
    const show = (review: Review) => set({ review })
    const now = () => get().review
    return {
      review: { stage: 'idle' },
      ...reviewActions({ call, show, now }),
      confirmed: (count) => sendOnce(count, { call, show, now }),
    }
  })

export type ReviewStore = ReturnType<typeof createReviewStore>

type Parts = {
  readonly call: Call
  readonly show: (review: Review) => void
  readonly now: () => Review
}

function reviewActions({ call, show, now }: Parts) {
  const audience = createHandedAudience(call)
  let stop = new AbortController()
  const isSendingOrSent = () => now().stage === 'sending' || now().stage === 'sent'

  async function reviewOf({ source, job }: ReviewRequest, signal: AbortSignal): Promise<Review> {
    const onProgress = (done: number) => {
      if (!signal.aborted) show({ stage: 'handing-over', done, total: source.count })
    }
    const { template } = job
    const audienceId = await audience.idFor({ source, template, signal, onProgress })
    signal.throwIfAborted()
    show({ stage: 'reviewing' })
    const { plan, confirmationToken } = await call('campaign.review', { ...job, audienceId })
    return { stage: 'ready', plan, token: confirmationToken }
  }

  async function opened(request: ReviewRequest) {
    if (isSendingOrSent()) return
    stop.abort()
    stop = new AbortController()
    const { signal } = stop
    try {
      const ready = await reviewOf(request, signal)
      if (!signal.aborted) show(ready)
    } catch (error) {
      if (signal.aborted) return
      const failure = toFailure(error)
      if (audienceIsGone.has(failure.code)) audience.discard()
      show({ stage: 'failed', during: 'review', failure })
    }
  }

  function left() {
    if (isSendingOrSent()) return
    stop.abort()
    audience.discard()
    show({ stage: 'idle' })
  }

  return { opened, cancelled: left, left }
}

/** A second click finds another stage: the token leaves this window once. */
async function sendOnce(count: number, { call, show, now }: Parts): Promise<void> {
  const review = now()
  if (review.stage !== 'ready') return
  const { plan, token } = review
  show({ stage: 'sending', plan, token })
  try {
    const sent = await call('campaign.send', { confirmationToken: token, confirmedCount: count })
    show({ stage: 'sent', campaignId: sent.campaignId })
  } catch (error) {
    show({ stage: 'failed', during: 'send', failure: toFailure(error) })
  }
}

/** Codes after which the campaign may exist all the same: the person looks before trying again. */
export function mayHaveStarted(review: Extract<Review, { stage: 'failed' }>): boolean {
  const unclear: readonly FailureCode[] = ['unexpected', 'provider-unclear']
  return review.during === 'send' && unclear.includes(review.failure.code)
}
