// The menu's page about the numbers that no message may go to.
import { z } from 'zod'
import { e164Schema } from '../campaigns/campaign.ts'
import { exclusionSchema, exclusionSources } from '../exclusions/exclusion.ts'
import { nothing } from './command-inputs.ts'

/** Numbers that cross in one message. */
export const maxExclusionsPerChunk = 2000
export const maxMatchedNumbers = 5000
export const maxReasonLength = 200

/** The digits of an E.164 number as a double, which holds all fifteen. */
const digitsSchema = z.number().int().positive().max(999_999_999_999_999)

export const exclusionCommands = {
  /** Newest first. `number` finds that one alone: sealed numbers cannot be searched by a part. */
  'exclusions.list': {
    input: z.strictObject({
      number: e164Schema.optional(),
      /** Entries older than this id: the last one of the page before. */
      before: z.number().int().positive().optional(),
      limit: z.number().int().min(1).max(500).optional(),
    }),
    output: z.strictObject({
      entries: z.array(exclusionSchema),
      /** Everybody on the list, on every page. */
      total: z.number().int(),
      more: z.boolean(),
    }),
  },
  'exclusions.count': { input: nothing, output: z.strictObject({ total: z.number().int() }) },
  /** A number that is on the list stays as it was written there. */
  'exclusions.add': {
    input: z.strictObject({
      numbers: z.array(e164Schema).min(1).max(maxExclusionsPerChunk),
      source: z.enum(exclusionSources),
      reason: z.string().max(maxReasonLength),
    }),
    output: z.strictObject({ added: z.number().int(), known: z.number().int() }),
  },
  /** `confirmedCount` must be how many numbers are given, else `count-mismatch`. */
  'exclusions.remove': {
    input: z.strictObject({
      numbers: z.array(e164Schema).min(1).max(500),
      confirmedCount: z.number().int().positive(),
    }),
    output: z.strictObject({ removed: z.number().int() }),
  },
  /** Which of these are on the list. */
  'exclusions.match': {
    input: z.strictObject({ numbers: z.array(digitsSchema).max(maxMatchedNumbers) }),
    output: z.strictObject({ excluded: z.array(z.number()) }),
  },
  /** Which of these got a campaign of this workspace in the last days, or may have. */
  'people.match-contacted': {
    input: z.strictObject({
      numbers: z.array(digitsSchema).max(maxMatchedNumbers),
      days: z.number().int().min(1).max(90),
    }),
    output: z.strictObject({ contacted: z.array(z.number()) }),
  },
  'exclusions.export': {
    input: nothing,
    output: z.strictObject({ fileName: z.string(), text: z.string(), entries: z.number().int() }),
  },
} as const

export const exclusionEvents = {
  'exclusions.changed': z.strictObject({ revision: z.number().int(), total: z.number().int() }),
} as const
