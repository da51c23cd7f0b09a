// Reads changing news aloud without drowning the listener: at most one sentence every two seconds, the last one always.
import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'

const pauseMs = 2000

export function PoliteNews({ children }: { readonly children: string }) {
  const [said, setSaid] = useState('')
  const saidAt = useRef(0)
  useEffect(() => {
    const waitMs = Math.max(0, saidAt.current + pauseMs - Date.now())
    const timer = setTimeout(() => {
      saidAt.current = Date.now()
      setSaid(children)
    }, waitMs)
    return () => clearTimeout(timer)
  }, [children])
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {said}
    </VisuallyHidden>
  )
}
