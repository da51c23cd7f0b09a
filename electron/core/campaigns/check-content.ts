// Judges a message and its schedule again in the core, whatever the window thought of them.

import { createMessageAudit } from '../../../shared/messages/audit-messages.ts'
import type { MessageAudit } from '../../../shared/messages/message-audit.ts'
import { type FieldLookup, fieldKey, parseTemplate } from '../../../shared/messages/template.ts'
import {
  type TemplateProblem,
  templateProblems,
} from '../../../shared/messages/template-problems.ts'
import type { Schedule } from '../../../shared/schedule/schedule.ts'
import {
  type ScheduleProblem,
  scheduleProblems,
} from '../../../shared/schedule/schedule-problems.ts'
import { AppFailure } from '../app-failure.ts'
import type { Audience, AudienceStore } from '../audience/audience-store.ts'

/** Answers the warnings; throws `message-invalid` naming the first error. */
export function checkTemplate(
  template: string,
  fields: readonly string[],
): readonly TemplateProblem[] {
  const problems = templateProblems(parseTemplate(template), fields)
  const error = problems.find((problem) => problem.severity === 'error')
  if (error) {
    const detail = 'name' in error ? `${error.kind}: ${error.name}` : error.kind
    throw new AppFailure('message-invalid', { detail })
  }
  return problems
}

/** Answers the warnings; throws `schedule-invalid` naming the first error and its tranche, from 1. */
export function checkSchedule(
  schedule: Schedule,
  nowMs: number,
  audience: number,
): readonly ScheduleProblem[] {
  const problems = scheduleProblems(schedule, new Date(nowMs).toISOString(), audience)
  const error = problems.find((problem) => problem.severity === 'error')
  if (error) {
    const detail = 'index' in error ? `${error.kind}: ${error.index + 1}` : error.kind
    throw new AppFailure('schedule-invalid', { detail })
  }
  return problems
}

/** Writes out every message. Rows in the answer are positions in the audience, from 0. */
export async function auditAudience(
  audiences: AudienceStore,
  audience: Audience,
  template: string,
): Promise<MessageAudit> {
  const auditor = createMessageAudit(parseTemplate(template))
  for await (const contact of audiences.contacts(audience.id)) {
    auditor.add(contact.position, fieldLookup(audience.fields, contact.values))
  }
  const result = auditor.result()
  if (result.blank.rows > 0) {
    throw new AppFailure('message-invalid', { detail: `blank-text: ${result.blank.rows}` })
  }
  return result
}

/** The first of two columns whose names fold to the same wins. */
export function fieldLookup(fields: readonly string[], values: readonly string[]): FieldLookup {
  const byKey = new Map<string, string>()
  fields.forEach((field, index) => {
    const key = fieldKey(field)
    if (!byKey.has(key)) byKey.set(key, values[index] ?? '')
  })
  return (key) => byKey.get(key)
}
