// Shows its children only after a moment, so that quick work does not flash a skeleton.
import { type ReactNode, useEffect, useState } from 'react'

type Props = { readonly delayMs?: number; readonly children: ReactNode }

export function AfterDelay({ delayMs = 300, children }: Props) {
  const [elapsed, setElapsed] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setElapsed(true), delayMs)
    return () => clearTimeout(timer)
  }, [delayMs])
  return elapsed ? children : null
}
