// Remembers which people the main process holds for this window, so that they cross only when they must.
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'
import type { Call } from '../../bridge/call.ts'
import { discardQuietly, handOver } from '../../bridge/hand-over.ts'
import { usedFields } from './used-fields.ts'

type Wanted = {
  readonly source: ContactSource
  readonly template: string
  readonly signal: AbortSignal
  readonly onProgress: (done: number) => void
}

type Kept = { readonly audienceId: string; readonly source: ContactSource; readonly fields: string }

export type HandedAudience = {
  /** The id of these people with the columns of this message; hands them over unless they are there. */
  readonly idFor: (wanted: Wanted) => Promise<string>
  readonly discard: () => void
}

export function createHandedAudience(call: Call): HandedAudience {
  let kept: Kept | null = null

  function discard() {
    if (kept) void discardQuietly(call, kept.audienceId)
    kept = null
  }

  async function idFor({ source, template, signal, onProgress }: Wanted) {
    const fields = usedFields(template, source.fields)
    const key = JSON.stringify(fields)
    if (kept?.source === source && kept.fields === key) return kept.audienceId
    discard()
    onProgress(0)
    const audienceId = await handOver({ call, source, fields, signal, onProgress })
    kept = { audienceId, source, fields: key }
    return audienceId
  }

  return { idFor, discard }
}
