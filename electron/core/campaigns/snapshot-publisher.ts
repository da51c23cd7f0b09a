// Tells the window of what changed, at most four times a second each, the last change always.
import type { Clock, Log } from '../ports.ts'

const gapMs = 250

export type SnapshotPublisher<T = never> = {
  /** The snapshot is read when it is published, never earlier: it shows what the workspace holds. */
  readonly changed: (id: string) => void
  /** Shows a state that could not be written, instead of what still waits under this id. */
  readonly showUnwritten: (id: string, snapshot: T) => void
  /** Publishes what still waits and then nothing more. */
  readonly end: () => void
}

export function createSnapshotPublisher<T>(parts: {
  readonly read: (id: string) => T | null
  /** `revision` grows with each one. */
  readonly publish: (snapshot: T, revision: number) => void
  readonly clock: Clock
  readonly log: Log
}): SnapshotPublisher<T> {
  const { read, publish, clock, log } = parts
  const ended = new AbortController()
  const resting = new Set<string>()
  const waiting = new Set<string>()
  let revision = 0

  function emit(id: string): void {
    waiting.delete(id)
    const snapshot = read(id)
    if (snapshot !== null) show(snapshot)
  }

  function show(snapshot: T): void {
    revision += 1
    publish(snapshot, revision)
  }

  async function emitAndRest(id: string): Promise<void> {
    resting.add(id)
    // A change may be part of a transaction that is still open: publish when it is over.
    await Promise.resolve()
    try {
      while (waiting.has(id) && !ended.signal.aborted) {
        emit(id)
        await clock.wait(gapMs, ended.signal)
      }
    } finally {
      resting.delete(id)
    }
  }

  return {
    changed(id) {
      if (ended.signal.aborted) return
      waiting.add(id)
      if (resting.has(id)) return
      emitAndRest(id).catch((error: unknown) => {
        log.error('a change could not be published', error)
      })
    },
    showUnwritten(id, snapshot) {
      waiting.delete(id)
      if (!ended.signal.aborted) show(snapshot)
    },
    end() {
      if (ended.signal.aborted) return
      for (const id of [...waiting]) emit(id)
      ended.abort()
    },
  }
}
