// How far the wizard may be walked with what is there: each step needs the result of the one before.
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'
import { parseTemplate } from '../../../shared/messages/template.ts'
import { templateProblems } from '../../../shared/messages/template-problems.ts'
import type { ContactList } from '../../features/import/import-state.ts'
import type { PlannedSend } from '../../features/schedule/schedule-selectors.ts'

type Progress = {
  readonly list: ContactList
  /** null while the list has nobody to send to, or rows in the way. */
  readonly source: ContactSource | null
  readonly template: string
  readonly plan: PlannedSend | null
}

/** 0 for Archivo … 5 for Revisar. */
export function furthestStep({ list, source, template, plan }: Progress): number {
  if (list.stage !== 'ready') return 0
  if (list.phoneColumns.length === 0) return 1
  if (!source) return 2
  const problems = templateProblems(parseTemplate(template), source.fields)
  if (problems.some(({ severity }) => severity === 'error')) return 3
  return plan ? 5 : 4
}
