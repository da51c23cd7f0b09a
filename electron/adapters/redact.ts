// Takes out of a log line what nobody may read there: phone numbers, keys, headers and texts.

const hidden = '•••'
const secretNames = /authori[sz]ation|api[-_ ]?key|secret|password|token|cookie|headers?$/i
const textNames = /^(message|text|template|body|values?|wildcards?|first|last|longest)$/i
const phoneNumber = /\+?\d(?: ?\d){6,}/g
const credential = /\b(bearer|basic)\s+[\w.~+/=-]{4,}/gi

/** The last three digits of a number stay, so that two lines can be told apart. */
export function redactText(text: string): string {
  return text
    .replace(credential, (_, scheme: string) => `${scheme} ${hidden}`)
    .replace(phoneNumber, (digits) => hidden + digits.replace(/\D/g, '').slice(-3))
}

/** Works on anything a log call may be given; answers plain data, errors as their stack. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value)
  if (typeof value === 'bigint') return redactText(String(value))
  if (typeof value === 'number') return Number.isInteger(value) ? redactNumber(value) : value
  if (typeof value !== 'object' || value === null) return value
  if (depth > 6) return hidden
  if (value instanceof Error) return redactText(value.stack ?? value.message)
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1))
  const entries = Object.entries(value).map(([name, item]) => [
    name,
    redactField(name, item, depth),
  ])
  return Object.fromEntries(entries)
}

function redactField(name: string, value: unknown, depth: number): unknown {
  if (secretNames.test(name)) return hidden
  if (textNames.test(name) && typeof value === 'string') return `(${value.length} characters)`
  return redact(value, depth + 1)
}

function redactNumber(value: number): number | string {
  return Math.abs(value) < 1e9 ? value : redactText(String(value))
}
