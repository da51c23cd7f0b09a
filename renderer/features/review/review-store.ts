// The last look before a send: hands the people over, gets the plan, and sends it once it is confirmed.
import { create } from 'zustand'
import type { CampaignJob } from '../../../shared/campaigns/campaign.ts'
import type { Plan } from '../../../shared/campaigns/plan.ts'
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'
import type { Failure, FailureCode } from '../../../shared/ipc/result.ts'
import type { Call } from '../../bridge/call.ts'
import { toFailure } from '../../bridge/command-error.ts'
import { discardQuietly, handOver, usedFields } from './hand-over.ts'

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

type Kept = { readonly audienceId: string; readonly source: ContactSource; readonly fields: string }
type Set = (change: Pick<ReviewState, 'review'>) => void

/** After these nothing can be said of the audience the main process holds. */
const audienceIsGone: ReadonlySet<FailureCode> = new Set(['audience-incomplete', 'not-found'])

export const createReviewStore = ({ call }: { readonly call: Call }) =>
  create<ReviewState>()((set, get) => ({
    review: { stage: 'idle' },
    ...reviewActions({ call, set, now: () => get().review }),
  }))

export type ReviewStore = ReturnType<typeof createReviewStore>

function reviewActions({ call, set, now }: { call: Call; set: Set; now: () => Review }) {
  let kept: Kept | null = null
  let stop = new AbortController()
  const show = (review: Review) => set({ review })
  const isSendingOrSent = () => now().stage === 'sending' || now().stage === 'sent'

  function discardKept() {
    if (kept) void discardQuietly(call, kept.audienceId)
    kept = null
  }

  async function audienceFor({ source, job }: ReviewRequest, signal: AbortSignal): Promise<string> {
    const fields = usedFields(job.template, source.fields)
    const key = JSON.stringify(fields)
    if (kept?.source === source && kept.fields === key) return kept.audienceId
    discardKept()
    const total = source.count
    const onProgress = (done: number) => {
      if (!signal.aborted) show({ stage: 'handing-over', done, total })
    }
    onProgress(0)
    const audienceId = await handOver({ call, source, fields, signal, onProgress })
    kept = { audienceId, source, fields: key }
    return audienceId
  }

  async function opened(request: ReviewRequest) {
    if (isSendingOrSent()) return
    stop.abort()
    stop = new AbortController()
    const { signal } = stop
    try {
      const audienceId = await audienceFor(request, signal)
      if (signal.aborted) return
      show({ stage: 'reviewing' })
      const { plan, confirmationToken } = await call('campaign.review', {
        ...request.job,
        audienceId,
      })
      if (!signal.aborted) show({ stage: 'ready', plan, token: confirmationToken })
    } catch (error) {
      if (signal.aborted) return
      const failure = toFailure(error)
      if (audienceIsGone.has(failure.code)) discardKept()
      show({ stage: 'failed', during: 'review', failure })
    }
  }

  function left() {
    if (isSendingOrSent()) return
    stop.abort()
    discardKept()
    show({ stage: 'idle' })
  }

  async function confirmed(count: number) {
    const review = now()
    // A second click finds another stage: the token leaves this window once.
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

  return { opened, cancelled: left, left, confirmed }
}

/** Codes after which the campaign may exist all the same: the person looks before trying again. */
export function mayHaveStarted(review: Extract<Review, { stage: 'failed' }>): boolean {
  const unclear: readonly FailureCode[] = ['unexpected', 'provider-unclear']
  return review.during === 'send' && unclear.includes(review.failure.code)
}
