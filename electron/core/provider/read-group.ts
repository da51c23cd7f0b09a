// Reads groups, and what changing a group's contacts answers.
import type { ListError } from '../../../shared/provider/list-error.ts'
import type { RemoteGroup } from '../../../shared/provider/remote-campaign.ts'
import { readDate } from './answer-dates.ts'
import { foldKey, unwrapList, unwrapRecord } from './answer-fields.ts'
import { type AnswerBody, type AnswerRecord, answerValue, isRecord } from './answer-json.ts'
import { ID_NAMES, TOTAL_NAMES } from './answer-names.ts'
import { asCount, asId, readCount, readId, readText } from './answer-values.ts'
import { readListErrors } from './refusal-body.ts'

export type ContactsChange = {
  /** The numbers the provider answered, under its own names. */
  readonly counts: Readonly<Record<string, number>>
  readonly listErrors: readonly ListError[]
}

const GROUP_ID_NAMES = ['groupid', 'idgroup']
const NUMBER_NAMES = ['mobilenumber', 'number', 'phone', 'phonenumber', 'msisdn', 'celular']
const COUNT_NAMES = [...TOTAL_NAMES, 'contacts']

/** A 2xx without an id still means created: the group keeps a null id and is found later by name. */
export function readGroup(body: AnswerBody, zone: string): RemoteGroup {
  const value = answerValue(body)
  const record = unwrapRecord(value, GROUP_ID_NAMES, ID_NAMES)
  if (record !== null) return groupOf(record, zone)
  return { groupId: readBareId(value), name: null, totalContacts: null, createdAt: null }
}

/** null when the answer holds no list. */
export function readGroups(body: AnswerBody, zone: string): readonly RemoteGroup[] | null {
  const list = readList(body, ['groups'])
  return list?.filter(isRecord).map((record) => groupOf(record, zone)) ?? null
}

/** Digits without a plus sign; null when the answer holds no list. */
export function readContactNumbers(body: AnswerBody): readonly string[] | null {
  const list = readList(body, ['contacts'])
  if (list === null) return null
  return list.flatMap((entry) => {
    const number = isRecord(entry) ? readText(entry, NUMBER_NAMES) : asId(entry)
    const digits = number?.replace(/\D/g, '') ?? ''
    return digits === '' ? [] : [digits]
  })
}

export function readContactsChange(body: AnswerBody): ContactsChange {
  const value = body.kind === 'json' ? body.value : null
  const record = unwrapRecord(value, COUNT_NAMES, [])
  if (record === null) return { counts: {}, listErrors: [] }
  const counts = Object.entries(record).flatMap(([name, entry]) => {
    const count = Array.isArray(entry) || foldKey(name).endsWith('id') ? null : asCount(entry)
    return count === null || foldKey(name) === 'code' ? [] : [[name, count] as const]
  })
  return { counts: Object.fromEntries(counts), listErrors: readListErrors(record) }
}

/** An empty answer to a question for a list is an empty list. */
export function readList(
  body: AnswerBody,
  preferred: readonly string[],
): readonly unknown[] | null {
  if (body.kind === 'empty') return []
  return body.kind === 'json' ? unwrapList(body.value, preferred) : null
}

/** Some servers answer nothing but the id. */
export function readBareId(value: unknown): string | null {
  const id = asId(value)
  return id !== null && /^[\w-]*\d[\w-]*$/.test(id) && id.length <= 64 ? id : null
}

function groupOf(record: AnswerRecord, zone: string): RemoteGroup {
  return {
    groupId: readId(record, [...GROUP_ID_NAMES, ...ID_NAMES]),
    name: readText(record, ['name', 'groupname']),
    totalContacts: readCount(record, COUNT_NAMES),
    createdAt: readDate(record, ['creationdate', 'createdat', 'created', 'date'], zone),
  }
}
