// Knows which campaigns are on their way now, and ends them when the program closes.
import type { CampaignRecord } from '../campaigns/campaign-store.ts'
import type { Provider } from '../connection/provider-session.ts'
import { runCampaign } from './run-campaign.ts'
import type { SendingDesk } from './sending-desk.ts'

/** A send under way at the end is given this long; later its outcome is unknown and looked for at the next start. */
const graceMs = 5_000

export type RunningCampaigns = {
  readonly start: (record: CampaignRecord, provider: Provider) => void
  /** Wakes the run, which then ends by itself; a run that has asked for the send is not touched. */
  readonly abort: (campaignId: string) => void
  /** Resolves when no run of it is left: a stop is written before its run has ended. */
  readonly ended: (campaignId: string) => Promise<void>
  readonly end: () => Promise<void>
}

type Running = { readonly abort: AbortController; readonly done: Promise<void> }

export function createRunningCampaigns(desk: SendingDesk): RunningCampaigns {
  const running = new Map<string, Running>()
  return {
    start(record, provider) {
      const { id } = record.campaign
      const abort = new AbortController()
      const run = { desk, provider, record, signal: abort.signal }
      const done = runCampaign(run).finally(() => running.delete(id))
      running.set(id, { abort, done })
    },
    abort: (campaignId) => running.get(campaignId)?.abort.abort(),
    ended: async (campaignId) => running.get(campaignId)?.done,
    async end() {
      const all = [...running.values()]
      for (const { abort } of all) abort.abort()
      const graceOver = new AbortController()
      await Promise.race([
        Promise.all(all.map(({ done }) => done)),
        desk.clock.wait(graceMs, graceOver.signal),
      ])
      graceOver.abort()
    },
  }
}
