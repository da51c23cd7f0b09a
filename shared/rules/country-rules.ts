// The shape of what the app knows about a country's law on messages; data files and edits obey it.
import { z } from 'zod'
import { purposes } from '../campaigns/campaign.ts'

const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const shortText = z.string().trim().min(1).max(100)
const sentence = z.string().trim().min(1).max(500)

/** How sure the reading is: `unknown` means that nobody has read the rule itself. */
export const certaintySchema = z.enum(['high', 'medium', 'low', 'unknown'])
export type Certainty = z.infer<typeof certaintySchema>

/** Hours on the clock of the rules' zone; `to` is already outside. */
export const hoursSchema = z
  .strictObject({ from: clockSchema, to: clockSchema })
  .refine(({ from, to }) => from < to, { path: ['to'] })
export type Hours = z.infer<typeof hoursSchema>

/** null: nothing may leave on that day. */
const dayHoursSchema = hoursSchema.nullable()

export const windowSchema = z.strictObject({
  purposes: z.array(z.enum(purposes)).min(1),
  /** `advice` is good manners reported by others, not a rule read in the law. */
  strength: z.enum(['law', 'advice']),
  certainty: certaintySchema,
  mondayToFriday: dayHoursSchema,
  saturday: dayHoursSchema,
  sunday: dayHoursSchema,
  /** null: nothing may leave on a holiday; `as-weekday`: holidays are like any other day. */
  holidays: z.union([dayHoursSchema, z.literal('as-weekday')]),
})
export type LegalWindow = z.infer<typeof windowSchema>

/** Identifiers of holidays; their names for people are in the message catalogues. */
export const holidayNames = [
  'new-year',
  'epiphany',
  'saint-joseph',
  'holy-thursday',
  'good-friday',
  'labour-day',
  'ascension',
  'corpus-christi',
  'sacred-heart',
  'saints-peter-and-paul',
  'independence-day',
  'battle-of-boyaca',
  'assumption',
  'ethnic-and-cultural-diversity',
  'all-saints',
  'independence-of-cartagena',
  'immaculate-conception',
  'christmas',
] as const
export type HolidayName = (typeof holidayNames)[number]

const holidayNameSchema = z.enum(holidayNames)
const monthDay = {
  name: holidayNameSchema,
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(31),
}

/** How a country's holidays are computed for any year. */
export const holidayRulesSchema = z.strictObject({
  certainty: certaintySchema,
  fixed: z.array(z.strictObject(monthDay)).max(50),
  /** Kept on the next Monday when the day is not a Monday. */
  movedToMonday: z.array(z.strictObject(monthDay)).max(50),
  /** Days after Easter Sunday; those that a law moves to Monday already say that Monday. */
  fromEaster: z
    .array(z.strictObject({ name: holidayNameSchema, days: z.number().int().min(-100).max(100) }))
    .max(50),
})
export type HolidayRules = z.infer<typeof holidayRulesSchema>

const limitSchema = z.strictObject({
  contacts: z.number().int().min(1).max(1000),
  per: z.enum(['day', 'week', 'month']),
  channels: z.enum(['same-channel', 'all-channels']),
  purposes: z.array(z.enum(purposes)).min(1),
  certainty: certaintySchema,
})

const registerSchema = z.strictObject({
  name: shortText,
  authority: shortText.nullable(),
  /** An imported copy older than this is out of date. */
  freshForWorkingDays: z.number().int().min(1).max(365).nullable(),
  certainty: certaintySchema,
})

export const countryRulesSchema = z.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** Kept with every campaign; changes with each edit. */
  version: shortText,
  reviewedOn: z.iso.date(),
  sources: z.array(sentence).max(20),
  /** Whose clock the hours are on. */
  zone: z.string().min(1).max(64),
  windows: z.array(windowSchema).max(10),
  holidays: holidayRulesSchema.nullable(),
  contactLimits: z.array(limitSchema).max(10),
  register: registerSchema.nullable(),
  /** Words that a person answers to stop, upper case. */
  optOutWords: z.array(shortText).max(20),
  /** Where more than one part is known to fail, the number of parts that is safe. */
  safeParts: z.number().int().min(1).max(10).nullable(),
})
export type CountryRules = z.infer<typeof countryRulesSchema>
