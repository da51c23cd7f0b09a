// Gives every column a name that is unique, readable, and safe as a key and inside `{{ }}`.

const longestName = 60
/** Names that mean something to every object in the language. */
const reservedNames = new Set(['__proto__', 'constructor', 'prototype'])

/** Columns without a header are named A, B, C… as in a sheet. */
export function nameColumns(headers: readonly string[]): string[] {
  const taken = new Set<string>()
  const copies = new Map<string, number>()
  return headers.map((header, index) => {
    const wanted = tidy(header) || columnLetters(index)
    const key = wanted.toLowerCase()
    let copy = copies.get(key) ?? 1
    let name = wanted
    while (taken.has(name.toLowerCase())) {
      copy += 1
      name = `${wanted} (${copy})`
    }
    copies.set(key, copy)
    taken.add(name.toLowerCase())
    return name
  })
}

function tidy(header: string): string {
  const name = header
    .replace(/[{}|\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const short =
    name.length > longestName ? `${[...name].slice(0, longestName - 1).join('')}…` : name
  return reservedNames.has(short.toLowerCase())
    ? short.replaceAll('_', ' ').trim().concat(' 1')
    : short
}

/** A, B … Z, AA, AB … for 0, 1 … */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26)
  const last = String.fromCharCode(65 + (index % 26))
  return rest === 0 ? last : columnLetters(rest - 1) + last
}
