// The options of `run`, checked before anything is read or opened.

import { type Purpose, purposes, type Target } from '../../shared/campaigns/campaign.ts'
import { MAX_MESSAGE_LENGTH } from '../../shared/messages/message-text.ts'
import type { Schedule } from '../../shared/schedule/schedule.ts'
import { isKnownZone } from '../../shared/schedule/scheduled-time.ts'
import { parseTranches } from '../../shared/schedule/tranches.ts'
import {
  badUsage,
  countryOption,
  onlyFile,
  optional,
  readOptions,
  required,
  type Values,
} from './options.ts'
import type { Words } from './words/es.ts'

const known = {
  message: { type: 'string' },
  name: { type: 'string' },
  sender: { type: 'string' },
  group: { type: 'string' },
  direct: { type: 'boolean' },
  practice: { type: 'boolean' },
  profile: { type: 'string' },
  at: { type: 'string' },
  tranches: { type: 'string' },
  zone: { type: 'string' },
  confirm: { type: 'string' },
  workspace: { type: 'string' },
  purpose: { type: 'string' },
  country: { type: 'string' },
  'phone-column': { type: 'string' },
  'country-column': { type: 'string' },
  sheet: { type: 'string' },
  recipe: { type: 'string' },
  json: { type: 'boolean' },
} as const

export type RunOptions = {
  readonly path: string
  readonly template: string
  readonly name: string
  readonly senderId: string
  readonly target: Target
  readonly purpose: Purpose
  readonly schedule: Schedule
  readonly zone: string
  readonly country: string
  readonly phoneColumn: string | undefined
  readonly countryColumn: string | undefined
  readonly sheet: string | undefined
  /** The file of a cleaning to be done first. */
  readonly recipePath: string | undefined
  /** null: the practice provider. */
  readonly profilePath: string | null
  /** null: not given, so the plan is shown and nothing more. */
  readonly confirm: number | null
  readonly workspace: string | null
  readonly json: boolean
}

export function readRunOptions(args: readonly string[], words: Words): RunOptions {
  const read = readOptions(args, known, words)
  const { values } = read
  const zone = zoneOption(values, words)
  return {
    path: onlyFile(read.files, words),
    template: required(values, 'message', { words, most: MAX_MESSAGE_LENGTH }),
    name: required(values, 'name', { words, most: 100 }),
    senderId: required(values, 'sender', { words, most: 20 }),
    target: targetOption(values, words),
    purpose: purposeOption(values, words),
    schedule: scheduleOption(values, zone, words),
    zone,
    country: countryOption(values, words),
    phoneColumn: optional(values, 'phone-column'),
    countryColumn: optional(values, 'country-column'),
    sheet: optional(values, 'sheet'),
    recipePath: optional(values, 'recipe'),
    profilePath: profileOption(values, words),
    confirm: confirmOption(values, words),
    workspace: optional(values, 'workspace') ?? null,
    json: values.json === true,
  }
}

/** True when the results are to be JSON, also for a command line that cannot be read. */
export function wantsJson(args: readonly string[]): boolean {
  return args.includes('--json')
}

function targetOption(values: Values, words: Words): Target {
  const names = '--group, --direct'
  if (values.group !== undefined && values.direct === true) throw badUsage(words.usage.oneOf(names))
  if (values.direct === true) return { kind: 'direct' }
  if (values.group === undefined) throw badUsage(words.usage.missing(names.replace(', ', ' / ')))
  return { kind: 'new-group', groupName: required(values, 'group', { words, most: 100 }) }
}

export function profileOption(values: Values, words: Words): string | null {
  const path = optional(values, 'profile')
  const isPractice = values.practice === true
  if (path !== undefined && isPractice) throw badUsage(words.usage.oneOf('--practice, --profile'))
  if (path === undefined && !isPractice)
    throw badUsage(words.usage.missing('--practice / --profile'))
  return path ?? null
}

export function purposeOption(values: Values, words: Words): Purpose {
  const asked = optional(values, 'purpose') ?? 'promotional'
  const purpose = purposes.find((one) => one === asked)
  if (purpose === undefined)
    throw badUsage(words.usage.badValue('--purpose', words.usage.rules.purpose))
  return purpose
}

export function zoneOption(values: Values, words: Words): string {
  const zone = optional(values, 'zone') ?? 'America/Bogota'
  if (!isKnownZone(zone)) throw badUsage(words.usage.badValue('--zone', words.usage.rules.zone))
  return zone
}

export function scheduleOption(values: Values, zone: string, words: Words): Schedule {
  const at = optional(values, 'at')
  const tranches = optional(values, 'tranches')
  if (at !== undefined && tranches !== undefined)
    throw badUsage(words.usage.oneOf('--at, --tranches'))
  if (at !== undefined) {
    const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(at)
    if (!isTime) throw badUsage(words.usage.badValue('--at', words.usage.rules.time))
    return { kind: 'at', time: { at, zone } }
  }
  if (tranches === undefined) return { kind: 'now' }
  const parsed = parseTranches(tranches, zone)
  if (parsed.ok) return { kind: 'tranches', tranches: parsed.tranches }
  throw badUsage(words.usage.badValue('--tranches', words.usage.rules.tranches))
}

function confirmOption(values: Values, words: Words): number | null {
  const text = optional(values, 'confirm')
  if (text === undefined) return null
  if (!/^\d{1,9}$/.test(text))
    throw badUsage(words.usage.badValue('--confirm', words.usage.rules.count))
  return Number(text)
}
