// Finds a field of an answer whatever its casing, separators and wrapping.
import { type AnswerRecord, isRecord } from './answer-json.ts'

const WRAPPERS = [
  'data',
  'result',
  'results',
  'response',
  'payload',
  'content',
  'items',
  'list',
  'rows',
  'groups',
  'campaigns',
  'contacts',
  'value',
]
const MAX_WRAPPERS = 3

/** Lower case, without `_`, `-` and spaces: `Group_Id`, `groupId` and `GROUP-ID` are one key. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/g, '')
}

/** The first of `names` (already folded, most telling first) that the record has with a value. */
export function findField(record: AnswerRecord, names: readonly string[]): unknown {
  const byName = new Map<string, unknown>()
  for (const [key, value] of Object.entries(record)) {
    const name = foldKey(key)
    if (!byName.has(name)) byName.set(name, value)
  }
  for (const name of names) {
    const value = byName.get(name)
    if (value !== undefined && value !== null) return value
  }
  return undefined
}

export function hasField(record: AnswerRecord, names: readonly string[]): boolean {
  return Object.keys(record).some((key) => names.includes(foldKey(key)))
}

/**
 * The record an answer is about, at most three wrappers deep: the first that has one of
 * `telling` fields, else of `general` ones, else the innermost. null when there is no record.
 */
export function unwrapRecord(
  value: unknown,
  telling: readonly string[],
  general: readonly string[],
): AnswerRecord | null {
  const records = nestedRecords(value)
  return (
    records.find((record) => hasField(record, telling)) ??
    records.find((record) => hasField(record, general)) ??
    records.at(-1) ??
    null
  )
}

function nestedRecords(value: unknown): readonly AnswerRecord[] {
  const records: AnswerRecord[] = []
  let current = value
  while (records.length <= MAX_WRAPPERS) {
    if (Array.isArray(current) && current.length === 1) current = current[0]
    if (!isRecord(current)) break
    records.push(current)
    current = findField(current, WRAPPERS)
  }
  return records
}

/** The list inside an answer, bare or wrapped, under a `preferred` name first; null without one. */
export function unwrapList(
  value: unknown,
  preferred: readonly string[],
): readonly unknown[] | null {
  let current = value
  for (let depth = 0; depth <= MAX_WRAPPERS; depth += 1) {
    if (Array.isArray(current)) return current
    if (!isRecord(current)) return null
    current = findField(current, [...preferred, ...WRAPPERS])
  }
  return null
}
