// Turns the text of an answer into plain data: long ids kept exact, hostile keys dropped, markup told apart.

export type AnswerRecord = { readonly [key: string]: unknown }

export type AnswerBody =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly value: unknown }
  /** Plain words; some servers answer a bare "OK". */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'html' }
  /** Began as JSON and did not end as it. */
  | { readonly kind: 'broken' }

type ReviverContext = { readonly source?: string }

const HOSTILE_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

export function readAnswerBody(body: string): AnswerBody {
  const text = body.replace(/^\uFEFF/, '').trim()
  if (text === '') return { kind: 'empty' }
  if (text.startsWith('<')) return { kind: 'html' }
  try {
    return { kind: 'json', value: JSON.parse(text, keepExactAndSafe) }
  } catch {
    return looksLikeJson(text) ? { kind: 'broken' } : { kind: 'text', text }
  }
}

/** What was said, as data or as plain words; null when nothing was. */
export function answerValue(body: AnswerBody): unknown {
  if (body.kind === 'json') return body.value
  return body.kind === 'text' ? body.text : null
}

/** True for an object; arrays, null and scalars are not records. */
export function isRecord(value: unknown): value is AnswerRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function keepExactAndSafe(
  this: unknown,
  key: string,
  value: unknown,
  context?: ReviverContext,
): unknown {
  if (HOSTILE_KEYS.has(key)) return undefined
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value
  // An id above 2^53 has already lost its last digits here; only the source text still has them.
  const source = context?.source ?? ''
  return /^-?\d+$/.test(source) ? source : value
}

function looksLikeJson(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character marks a cut or binary answer
  return /^[[{"]/.test(text) || /[\u0000-\u0008\uFFFD]/.test(text)
}
