// Opens a kept campaign in the making: the same list with the same edits, the same message, times and step.
import { draftContentSchema } from '../../../shared/drafts/draft-content.ts'
import type { Call } from '../../bridge/call.ts'
import { keptFile } from '../../bridge/list-files.ts'
import { openKeptList } from '../../features/import/kept-list.ts'
import type { WizardSession } from './wizard-session.ts'

/** Answers the step it was at, from 0. Rejects when the draft is gone or cannot be read. */
export async function openDraft(
  call: Call,
  draftId: string,
  session: WizardSession,
): Promise<number> {
  const opened = await call('drafts.open', { draftId })
  const { list, template, schedule, step } = draftContentSchema.parse(JSON.parse(opened.content))
  const blob = await keptFile(call, opened.sourceId)
  session.files.known(blob, opened.sourceId)
  session.message.getState().textChanged(template)
  session.schedule.setState(schedule)
  const isOpen = await openKeptList(session.list, list, blob)
  return isOpen ? step : 0
}
