// The keys of the correcting screen: next error, find and replace, undo and redo.
import { useEffect } from 'react'
import type { ImportStore } from '../import-store.ts'
import { useLatest } from './use-latest.ts'

type Options = {
  readonly store: ImportStore
  readonly onSeek: (step: 1 | -1) => void
  readonly onReplace: () => void
}

export function useFixShortcuts({ store, onSeek, onReplace }: Options): void {
  const seek = useLatest(onSeek)
  const replace = useLatest(onReplace)
  useEffect(() => {
    function act(event: KeyboardEvent): boolean {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
      // The place of the key, because Shift turns the point into another character on some keyboards.
      if (event.code === 'Period') seek.current(event.shiftKey ? -1 : 1)
      else if (event.key.toLowerCase() === 'h') replace.current()
      else if (isTyping(event.target)) return false
      else if (event.key.toLowerCase() === 'y') void store.getState().redone()
      else if (event.key.toLowerCase() !== 'z') return false
      else void (event.shiftKey ? store.getState().redone() : store.getState().undone())
      return true
    }
    function pressed(event: KeyboardEvent) {
      if (act(event)) event.preventDefault()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [store, seek, replace])
}

/** A box that is being typed in has an undo of its own. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null
