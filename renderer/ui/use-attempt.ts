// Runs something that may be refused and tells how it stands: idle, running, or failed with a reason.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from '../../shared/ipc/result.ts'
import { toFailure } from '../bridge/command-error.ts'

export type Attempt =
  | { readonly stage: 'idle' }
  | { readonly stage: 'running' }
  | { readonly stage: 'failed'; readonly failure: Failure }

/** `run` answers whether it went well; it never rejects. */
export function useAttempt() {
  const [attempt, setAttempt] = useState<Attempt>({ stage: 'idle' })
  const mounted = useRef(true)
  useEffect(() => {
    mounted.current = true
    return () => {
      mounted.current = false
    }
  }, [])
  const run = useCallback(async (work: () => Promise<unknown>): Promise<boolean> => {
    setAttempt({ stage: 'running' })
    try {
      await work()
      if (mounted.current) setAttempt({ stage: 'idle' })
      return true
    } catch (error) {
      if (mounted.current) setAttempt({ stage: 'failed', failure: toFailure(error) })
      return false
    }
  }, [])
  return { attempt, run }
}
