// Finds the columns of the file that a message mentions: no others leave this computer.
import { fieldKey, parseTemplate, wildcardNames } from '../../../shared/messages/template.ts'

/** The columns of the file that the message mentions, in the file's order. */
export function usedFields(template: string, fields: readonly string[]): readonly string[] {
  const used = new Set(wildcardNames(parseTemplate(template)).map(fieldKey))
  return fields.filter((field) => used.has(fieldKey(field)))
}
