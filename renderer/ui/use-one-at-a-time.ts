// Does something with one of many things, and tells which one it is about: running, or failed with a reason.
import { useState } from 'react'
import type { Failure } from '../../shared/ipc/result.ts'
import { useAttempt } from './use-attempt.ts'

/** A second one waits for nobody: it is not begun. */
export function useOneAtATime<Thing>(work: (thing: Thing) => Promise<unknown>) {
  const { attempt, run } = useAttempt()
  const [of, setOf] = useState<Thing | null>(null)
  const failed: { readonly of: Thing; readonly failure: Failure } | null =
    attempt.stage === 'failed' && of !== null ? { of, failure: attempt.failure } : null
  return {
    running: attempt.stage === 'running' ? of : null,
    failed,
    async run(thing: Thing): Promise<boolean> {
      if (attempt.stage === 'running') return false
      setOf(thing)
      return run(() => work(thing))
    },
  }
}
