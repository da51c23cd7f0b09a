// Opens a kept campaign in the making: the same list with the same edits, the same message, times and step.
import { draftContentSchema } from '../../../shared/drafts/draft-content.ts'
import type { Call } from '../../bridge/call.ts'
import { keptSource } from '../../bridge/draft-source.ts'
import { openListDraft } from '../../features/import/list-draft.ts'
import type { WizardSession } from './wizard-session.ts'

export type OpenedDraft = {
  readonly step: number
  readonly source: { readonly blob: Blob; readonly sourceId: string }
}

/** Rejects when the draft is gone or cannot be read. */
export async function openDraft(
  call: Call,
  draftId: string,
  session: WizardSession,
): Promise<OpenedDraft> {
  const opened = await call('drafts.open', { draftId })
  const { list, template, schedule, step } = draftContentSchema.parse(JSON.parse(opened.content))
  const blob = await keptSource(call, opened.sourceId)
  session.message.getState().textChanged(template)
  session.schedule.setState(schedule)
  const isOpen = await openListDraft(session.list, list, blob)
  return { step: isOpen ? step : 0, source: { blob, sourceId: opened.sourceId } }
}
