// Watches files dragged over the window; text dragged inside a box is none of its business.
import { useEffect, useRef, useState } from 'react'

export function useFileDrop(onFile: (file: File) => void): boolean {
  const [dragging, setDragging] = useState(false)
  const latest = useRef(onFile)
  useEffect(() => {
    latest.current = onFile
  })
  useEffect(() => {
    /** Entering a child fires before leaving its parent, so the curtain counts both. */
    let depth = 0
    const watch = (act: (event: DragEvent) => void) => (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      act(event)
      setDragging(depth > 0)
    }
    const listeners = {
      dragenter: watch(() => {
        depth += 1
      }),
      dragover: watch(() => {}),
      dragleave: watch(() => {
        depth = Math.max(0, depth - 1)
      }),
      drop: watch((event) => {
        depth = 0
        const [file] = event.dataTransfer?.files ?? []
        if (file) latest.current(file)
      }),
    } as const
    for (const [name, listener] of Object.entries(listeners)) {
      window.addEventListener(name as keyof typeof listeners, listener)
    }
    return () => {
      for (const [name, listener] of Object.entries(listeners)) {
        window.removeEventListener(name as keyof typeof listeners, listener)
      }
    }
  }, [])
  return dragging
}
