// Makes the short unique tag by which a campaign and its group are found again at the provider.
import { randomInt } from 'node:crypto'

/** Without the letters and digits that people confuse when they read them aloud. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 6
const trailing = new RegExp(` ·[${alphabet}]{${length}}$`)

/** Six characters: one in 729 million. Made once for a campaign and never made again. */
export function makeMarker(): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** The name a person gave; one that carries no mark comes back as it is. */
export function withoutMarker(name: string): string {
  return name.replace(trailing, '')
}

export function withMarker(name: string, marker: string): string {
  return `${name} ·${marker}`
}
