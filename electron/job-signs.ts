// What the system shows of the work under way while the window is elsewhere: a bar on the taskbar, a notice at the end.
import type { Campaign, CampaignStatus } from '../shared/campaigns/campaign.ts'
import { canStop, isPaused, isWaiting } from '../shared/campaigns/standing.ts'
import type { GroupUpload } from '../shared/groups/group.ts'
import type { Publish } from './core/ports.ts'

/** A shorter job that went well needs no notice. */
const noticeAfterMs = 10_000

export type JobNotice = {
  readonly name: string
  readonly ending: 'arrived' | 'failed' | 'unclear' | 'waiting'
}

type Parts = {
  /** 0 to 1; null takes the bar away. */
  readonly showProgress: (share: number | null) => void
  /** Shown only while nobody looks at the window. */
  readonly notify: (notice: JobNotice) => void
  readonly now: () => number
}

type Job = { readonly startedAt: number; readonly done: number; readonly total: number }
type News = {
  readonly id: string
  readonly name: string
  readonly done: number
  readonly total: number
}

/** Listens to what the core publishes; the window gets it all the same. */
export function createJobSigns({ showProgress, notify, now }: Parts): { readonly hear: Publish } {
  const jobs = new Map<string, Job>()

  function goesOn({ id, done, total }: News): void {
    const startedAt = jobs.get(id)?.startedAt ?? now()
    jobs.set(id, { startedAt, done, total })
    show()
  }

  function ended({ id, name }: News, ending: JobNotice['ending'] | null): void {
    const job = jobs.get(id)
    if (job === undefined) return
    jobs.delete(id)
    show()
    const isLong = now() - job.startedAt > noticeAfterMs
    if (ending !== null && (isLong || ending !== 'arrived')) notify({ name, ending })
  }

  function show(): void {
    const all = [...jobs.values()]
    const total = all.reduce((sum, job) => sum + job.total, 0)
    const done = all.reduce((sum, job) => sum + job.done, 0)
    showProgress(all.length === 0 ? null : done / Math.max(total, 1))
  }

  return {
    hear(_, payload) {
      if ('campaign' in payload) {
        const news = newsOf(payload.campaign)
        if (isUnderWay(payload.campaign.status)) goesOn(news)
        else ended(news, endingOf(payload.campaign))
      }
      if ('upload' in payload) {
        const { upload } = payload
        const news = { id: upload.id, name: upload.groupName ?? '', ...countsOf(upload) }
        if (upload.status === 'uploading') goesOn(news)
        else ended(news, uploadEnding(upload))
      }
    },
  }
}

function newsOf({ id, name, uploaded, audience }: Campaign): News {
  return { id, name, done: uploaded, total: audience }
}

function countsOf({ uploaded, contacts }: GroupUpload) {
  return { done: uploaded, total: contacts }
}

function isUnderWay(status: CampaignStatus): boolean {
  return canStop(status) || status === 'requesting'
}

/** null for what the person did just now: they know. */
function endingOf(campaign: Campaign): JobNotice['ending'] | null {
  const { status, problem } = campaign
  if (isWaiting(campaign)) return 'waiting'
  if (isPaused(campaign) || problem?.code === 'stopped-by-person') return null
  if (status === 'unresolved') return 'unclear'
  return status === 'stopped' || status === 'rejected' || status === 'failed' ? 'failed' : 'arrived'
}

function uploadEnding({ status, problem }: GroupUpload): JobNotice['ending'] | null {
  if (status === 'completed') return 'arrived'
  if (problem?.code === 'stopped-by-person') return null
  return status === 'unclear' ? 'unclear' : 'failed'
}
