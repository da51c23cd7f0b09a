// Fills the editable request template of spoken messages.
import { voiceMarks } from '../../../shared/provider/voice-template.ts'
import type { Fields } from './operation-request.ts'

export type VoiceValues = Readonly<Record<(typeof voiceMarks)[number], string>>

/** Each value escaped for JSON, in one pass; null when the template does not make a JSON object. */
export function fillVoiceTemplate(
  template: string | undefined,
  values: VoiceValues,
): Fields | null {
  if (template === undefined) return null
  const filled = template.replace(/\{(\w+)\}/g, (mark, name: string) =>
    isMark(name) ? JSON.stringify(values[name]).slice(1, -1) : mark,
  )
  try {
    const fields: unknown = JSON.parse(filled)
    return typeof fields === 'object' && fields !== null ? (fields as Fields) : null
  } catch {
    return null
  }
}

function isMark(name: string): name is (typeof voiceMarks)[number] {
  return (voiceMarks as readonly string[]).includes(name)
}
