// Tells which country a cell names: by its name, its two letters, its flag or its calling code.
import type { CountryCode } from 'libphonenumber-js/core'
import { countryNames } from './country-names.ts'
import { isKnownCountry, mainCountryOf } from './numbering-plans.ts'

let byName: ReadonlyMap<string, CountryCode> | null = null
const known = new Map<string, CountryCode | null>()
/** Cells of a country column repeat; those of another column, asked for by mistake, do not. */
const mostKnown = 5000
const longestName = 80

/** Null when the text names no country, or one that libphonenumber does not know. */
export function countryOfText(text: string): CountryCode | null {
  const remembered = known.get(text)
  if (remembered !== undefined) return remembered
  const country = text.length > longestName ? null : findCountry(text.trim())
  if (known.size < mostKnown) known.set(text, country)
  return country
}

function findCountry(text: string): CountryCode | null {
  const flag = fromFlag(text)
  if (flag) return flag
  const code = /^\+?\s*0{0,2}([1-9]\d{0,3})$/.exec(text)?.[1]
  if (code) return mainCountryOf(code)
  const named = countryNamed(text)
  if (named) return named
  // "Colombia (+57)", "CO - Colombia", "57 Colombia"
  const parts = text.split(/[()\-–—/|,:+\d]+/u).map((part) => part.trim())
  const countries = new Set(parts.filter((part) => part !== '').map(countryNamed))
  const [only] = countries
  return countries.size === 1 ? (only ?? null) : null
}

function countryNamed(text: string): CountryCode | null {
  const letters = text.toUpperCase()
  if (/^[A-Z]{2}$/.test(letters)) return isKnownCountry(letters) ? letters : null
  byName ??= readNames()
  return byName.get(foldName(text)) ?? null
}

const foldName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

function readNames(): ReadonlyMap<string, CountryCode> {
  const names = new Map<string, CountryCode>()
  for (const line of countryNames.trim().split('\n')) {
    const [country = '', list = ''] = line.split(':')
    for (const name of list.split(',')) if (isKnownCountry(country)) names.set(name, country)
  }
  return names
}

const firstFlagLetter = 0x1f1e6

/** Two regional indicators make a flag. */
function fromFlag(text: string): CountryCode | null {
  if (!/^[\u{1F1E6}-\u{1F1FF}]{2}$/u.test(text)) return null
  const letters = [...text].map((letter) =>
    String.fromCharCode(0x41 + (letter.codePointAt(0) ?? 0) - firstFlagLetter),
  )
  const country = letters.join('')
  return isKnownCountry(country) ? country : null
}
