// The editable JSON text that becomes the request of a spoken message.

export const voiceMarks = ['from', 'to', 'message', 'language', 'gender'] as const

/** True when the text becomes a JSON object once its marks are filled, and says whom to call and what. */
export function isVoiceTemplate(text: string): boolean {
  if (!text.includes('{to}') || !text.includes('{message}')) return false
  // A digit stands for any value: it is right inside quotes and outside them.
  const sample = voiceMarks.reduce((done, mark) => done.replaceAll(`{${mark}}`, '1'), text)
  try {
    const parsed: unknown = JSON.parse(sample)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
  } catch {
    return false
  }
}
