// What replacing would change, asked for after a pause in the typing; the newest question wins.
import { useEffect, useState } from 'react'
import type { Replacement } from '../../../../shared/contacts/table/table-action.ts'
import type { TableAnswers } from '../table/protocol.ts'
import type { TableClient } from '../table/table-client.ts'

type Preview = TableAnswers['preview-replace']

const pauseMs = 200

/** Null until the answer to what is wanted now has come. */
export function useReplacePreview(table: TableClient, wanted: Replacement): Preview | null {
  const [answer, setAnswer] = useState<{ to: Replacement; preview: Preview } | null>(null)
  useEffect(() => {
    if (wanted.find === '') return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      const request = { kind: 'preview-replace', replacement: wanted } as const
      table
        .ask(request, { signal: stop.signal })
        .then((preview) => setAnswer({ to: wanted, preview }))
        // Given up for a newer one; a table that died is told of by the store.
        .catch(() => {})
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [table, wanted])
  return answer?.to === wanted ? answer.preview : null
}
