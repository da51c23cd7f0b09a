// Reads what the provider says went wrong, in the documented shape and the ones near it.
import { type ListError, readListError } from '../../../shared/provider/list-error.ts'
import { findField, hasField } from './answer-fields.ts'
import { type AnswerBody, type AnswerRecord, isRecord } from './answer-json.ts'
import { asNumber, readText } from './answer-values.ts'

export type RefusalBody = {
  readonly message: string
  /** 1: a request error; 2: a system exception, which may have struck half-way. */
  readonly code: number | null
  readonly listErrors: readonly ListError[]
}

const MESSAGE_NAMES = ['message', 'errormessage', 'error', 'errordescription', 'detail', 'title']
const MAX_MESSAGE_LENGTH = 2000
const MAX_LIST_ERRORS = 100_000

export function readRefusalBody(body: AnswerBody): RefusalBody {
  if (body.kind === 'text') return { message: clip(body.text), code: null, listErrors: [] }
  if (body.kind !== 'json') return { message: '', code: null, listErrors: [] }
  if (typeof body.value === 'string')
    return { message: clip(body.value), code: null, listErrors: [] }
  if (!isRecord(body.value)) return { message: '', code: null, listErrors: [] }
  return {
    message: clip(readText(body.value, MESSAGE_NAMES) ?? ''),
    code: asNumber(findField(body.value, ['code'])),
    listErrors: readListErrors(body.value),
  }
}

export function readListErrors(record: AnswerRecord): readonly ListError[] {
  const list = findField(record, ['listerrors'])
  const texts = Array.isArray(list) ? list.slice(0, MAX_LIST_ERRORS) : []
  return texts.flatMap((entry) => {
    const text =
      typeof entry === 'string' ? entry : isRecord(entry) ? readText(entry, MESSAGE_NAMES) : null
    return text === null ? [] : [readListError(clip(text))]
  })
}

/** The documented error body, whatever status it came under. */
export function isErrorEnvelope(value: unknown): value is AnswerRecord {
  if (!isRecord(value)) return false
  const code = asNumber(findField(value, ['code']))
  return (
    (code === 1 || code === 2) && hasField(value, ['message']) && hasField(value, ['listerrors'])
  )
}

/** A 2xx whose body says no in words of its own: neither a success nor a clean refusal. */
export function deniesSuccess(value: unknown): boolean {
  if (value === false) return true
  if (!isRecord(value)) return false
  return (
    findField(value, ['success', 'issuccess', 'succeeded']) === false ||
    hasText(value, 'errormessage')
  )
}

function hasText(record: AnswerRecord, name: string): boolean {
  return (readText(record, [name]) ?? '') !== ''
}

function clip(text: string): string {
  return text.length > MAX_MESSAGE_LENGTH ? `${text.slice(0, MAX_MESSAGE_LENGTH)}…` : text
}
