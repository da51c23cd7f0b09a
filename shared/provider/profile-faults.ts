// Says in a person's language what is wrong with a profile, by field and rule, never by value.
import { en, es } from 'zod/locales'
import type { Language } from '../settings/settings.ts'
import type { ProfileFault } from './profile-view.ts'
import { type ProviderProfile, providerProfileSchema } from './provider-profile.ts'

export type CheckedProfile =
  | { readonly ok: true; readonly profile: ProviderProfile }
  | { readonly ok: false; readonly faults: ProfileFault[] }

const locales = { es: es().localeError, en: en().localeError } as const

/** Our own rules, whose sentences zod does not know. */
const ownRules: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  es: {
    'must be an https address': 'debe ser una dirección https',
    'must be a path such as /api/groups': 'debe ser una ruta como /api/groups',
    'must become a JSON object with {to} and {message}':
      'debe formar un objeto JSON con {to} y {message}',
  },
}

const notJson: Readonly<Record<Language, string>> = {
  es: 'el texto no es un JSON: revise comas, comillas y llaves',
  en: 'the text is not JSON: check commas, quotes and braces',
}

export function checkProfileText(json: string, language: Language): CheckedProfile {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { ok: false, faults: [{ path: '', sentence: notJson[language] }] }
  }
  return checkProfile(value, language)
}

export function checkProfile(value: unknown, language: Language): CheckedProfile {
  const read = providerProfileSchema.safeParse(value, { error: locales[language] })
  if (read.success) return { ok: true, profile: read.data }
  const faults = read.error.issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    sentence: ownRules[language][message] ?? message,
  }))
  return { ok: false, faults }
}
