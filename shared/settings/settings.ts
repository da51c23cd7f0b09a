// The small preferences kept between runs; nothing secret and no contact data is among them.
import { z } from 'zod'

export const languages = ['es', 'en'] as const
export type Language = (typeof languages)[number]

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** ISO 3166-1 alpha-2, upper case. */
const countrySchema = z.string().regex(/^[A-Z]{2}$/)
const zoneSchema = z.string().min(1).max(64)

export const settingsSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(themes),
  defaultCountry: countrySchema,
  zone: zoneSchema,
  senderId: z.string().max(20),
})
export type Settings = z.infer<typeof settingsSchema>

export const settingsPatchSchema = settingsSchema.partial()
export type SettingsPatch = z.infer<typeof settingsPatchSchema>

export const defaultSettings: Settings = {
  language: 'es',
  theme: 'system',
  defaultCountry: 'CO',
  zone: 'America/Bogota',
  senderId: '',
}
