// Knows which campaigns are on their way now, and ends them when the program closes.
import type { CampaignRecord } from '../campaigns/campaign-store.ts'
import type { Provider } from '../connection/provider-session.ts'
import { withGrace } from './closing-grace.ts'
import { runCampaign } from './run-campaign.ts'
import type { SendingDesk } from './sending-desk.ts'

export type RunningCampaigns = {
  readonly start: (record: CampaignRecord, provider: Provider) => void
  /** Wakes the run, which then ends by itself; a run that has asked for the send is not touched. */
  readonly abort: (campaignId: string) => void
  /** The batch under way is waited for; nothing begins after it. */
  readonly pause: (campaignId: string) => void
  /** Resolves when no run of it is left: a stop is written before its run has ended. */
  readonly ended: (campaignId: string) => Promise<void>
  /** Aborts when everything is stopped: what still waited to begin then does not begin. */
  readonly untilStopAll: () => AbortSignal
  readonly noteStopAll: () => void
  /** For a change at the provider that is written down after the answer: it is waited for as well. */
  readonly whileUnderWay: <T>(work: () => Promise<T>) => Promise<T>
  readonly isIdle: () => boolean
  readonly end: () => Promise<void>
}

type Running = {
  readonly abort: AbortController
  readonly pausing: AbortController
  readonly done: Promise<void>
}

export function createRunningCampaigns(desk: SendingDesk): RunningCampaigns {
  const running = new Map<string, Running>()
  const changes = new Set<Promise<unknown>>()
  let stopAll = new AbortController()
  return {
    start(record, provider) {
      const { id } = record.campaign
      const abort = new AbortController()
      const pausing = new AbortController()
      const run = { desk, provider, record, signal: abort.signal, pausing: pausing.signal }
      const done = runCampaign(run).finally(() => running.delete(id))
      running.set(id, { abort, pausing, done })
    },
    abort: (campaignId) => running.get(campaignId)?.abort.abort(),
    pause: (campaignId) => running.get(campaignId)?.pausing.abort(),
    untilStopAll: () => stopAll.signal,
    noteStopAll() {
      stopAll.abort()
      stopAll = new AbortController()
    },
    whileUnderWay(work) {
      const change = work().finally(() => changes.delete(change))
      changes.add(change)
      return change
    },
    isIdle: () => running.size + changes.size === 0,
    ended: async (campaignId) => running.get(campaignId)?.done,
    async end() {
      const all = [...running.values()]
      for (const { abort } of all) abort.abort()
      await withGrace([...all.map(({ done }) => done), ...changes], desk.clock)
    },
  }
}
