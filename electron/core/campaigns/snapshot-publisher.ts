// Tells the window of changed campaigns, at most four times a second each, the last change always.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import type { Clock, Log, Publish } from '../ports.ts'

const gapMs = 250

export type SnapshotPublisher = {
  /** The snapshot is read when it is published, never earlier: it shows what the workspace holds. */
  readonly changed: (campaignId: string) => void
  /** Publishes what still waits and then nothing more. */
  readonly end: () => void
}

export function createSnapshotPublisher(parts: {
  readonly read: (campaignId: string) => Campaign | null
  readonly publish: Publish
  readonly clock: Clock
  readonly log: Log
}): SnapshotPublisher {
  const { read, publish, clock, log } = parts
  const ended = new AbortController()
  const resting = new Set<string>()
  const waiting = new Set<string>()
  let revision = 0

  function emit(campaignId: string): void {
    waiting.delete(campaignId)
    const campaign = read(campaignId)
    if (campaign === null) return
    revision += 1
    publish('campaign.changed', { revision, campaign })
  }

  async function emitAndRest(campaignId: string): Promise<void> {
    resting.add(campaignId)
    // A change may be part of a transaction that is still open: publish when it is over.
    await Promise.resolve()
    try {
      while (waiting.has(campaignId) && !ended.signal.aborted) {
        emit(campaignId)
        await clock.wait(gapMs, ended.signal)
      }
    } finally {
      resting.delete(campaignId)
    }
  }

  return {
    changed(campaignId) {
      if (ended.signal.aborted) return
      waiting.add(campaignId)
      if (resting.has(campaignId)) return
      emitAndRest(campaignId).catch((error: unknown) => {
        log.error('a change could not be published', error)
      })
    },
    end() {
      if (ended.signal.aborted) return
      for (const campaignId of [...waiting]) emit(campaignId)
      ended.abort()
    },
  }
}
