// Keeps the audit in step with the text and the list, once typing has paused.
import { useEffect } from 'react'
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'
import type { MessageStore } from './message-store.ts'

const TYPING_PAUSE_MS = 300

/** May be called by more than one screen: the store asks for each text and source only once. */
export function useMessageAudit(store: MessageStore, source: ContactSource | null) {
  const text = store((state) => state.text)
  const auditWanted = store((state) => state.auditWanted)
  // `text` is there because a new text starts the pause again.
  useEffect(() => {
    if (source === null) return
    const timer = setTimeout(() => void auditWanted(source), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [auditWanted, source, text])
}
