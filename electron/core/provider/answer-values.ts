// Reads single values of an answer: texts, ids, counts and status words, never a wrong type.
import { type RemoteStatus, readRemoteStatus } from '../../../shared/provider/remote-status.ts'
import { findField } from './answer-fields.ts'
import { type AnswerRecord, isRecord } from './answer-json.ts'

const STATUS_NAMES = ['status', 'state', 'campaignstatus', 'statusname', 'statusdescription']
const STATUS_WORD_NAMES = ['name', 'status', 'description', 'value', 'id']
const MAX_ID_LENGTH = 200

export function readText(record: AnswerRecord, names: readonly string[]): string | null {
  const value = findField(record, names)
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

/** Always a string, whatever the provider's own type; blank and absurdly long ones are no id. */
export function readId(record: AnswerRecord, names: readonly string[]): string | null {
  return asId(findField(record, names))
}

export function asId(value: unknown): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null
  if (typeof value !== 'string') return null
  const id = value.trim()
  return id === '' || id.length > MAX_ID_LENGTH ? null : id
}

/** A whole number of things, zero or more; the length of a list counts as one. */
export function readCount(record: AnswerRecord, names: readonly string[]): number | null {
  return asCount(findField(record, names))
}

export function asCount(value: unknown): number | null {
  if (Array.isArray(value)) return value.length
  const number = asNumber(value)
  return number !== null && Number.isSafeInteger(number) && number >= 0 ? number : null
}

/** A finite number, also when it travels as text. */
export function asNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string' || !/^\s*-?\d{1,15}(?:\.\d{1,10})?\s*$/.test(value)) return null
  return Number(value)
}

/** The provider's word and what it means; the word may be a string, a number or `{id, name}`. */
export function readStatus(record: AnswerRecord): {
  readonly status: RemoteStatus
  readonly statusText: string | null
} {
  const value = findField(record, STATUS_NAMES)
  const statusText = isRecord(value)
    ? readText(value, STATUS_WORD_NAMES)
    : readText(record, STATUS_NAMES)
  return { status: readRemoteStatus(statusText), statusText }
}
