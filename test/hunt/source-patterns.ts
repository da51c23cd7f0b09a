// Finds the regular expressions written in the sources of the pure rules and of the import, each with its place.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type SourcePattern = {
  /** File and line, as in `shared/x.ts:12`. */
  readonly place: string
  readonly source: string
  readonly flags: string
}

const projectRoot = join(import.meta.dirname, '../..')
const searched = ['shared/**/*.ts', 'renderer/features/import/**/*.{ts,tsx}']

export function sourcePatterns(): readonly SourcePattern[] {
  return globSync(searched, { cwd: projectRoot })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((path) => patternsIn(readFileSync(join(projectRoot, path), 'utf8'), path))
}

/** What stands before a slash that begins an expression; after anything else it divides. */
const beforePattern = /(?:^|[(,=:[!&|?{;+\-*%~^>]|\b(?:return|typeof|case|of|in|void))\s*$/

type Reader = { readonly text: string; at: number }

export function patternsIn(text: string, path: string): readonly SourcePattern[] {
  const found: SourcePattern[] = []
  const reader = { text, at: 0 }
  while (reader.at < text.length) {
    const start = reader.at
    const two = text.slice(start, start + 2)
    if (two === '//') reader.at = endOf(text, '\n', start)
    else if (two === '/*') reader.at = endOf(text, '*/', start + 2)
    else if (text[start] === "'" || text[start] === '"') passString(reader)
    else if (text[start] === '`') found.push(...passTemplate(reader, path))
    else if (text[start] === '/' && beginsPattern(text, start)) {
      const pattern = readPattern(reader)
      if (pattern) found.push({ place: `${path}:${lineAt(text, start)}`, ...pattern })
    } else reader.at += 1
  }
  return found
}

const endOf = (text: string, end: string, from: number): number => {
  const at = text.indexOf(end, from)
  return at < 0 ? text.length : at + end.length
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length

/** `</b>` closes an element, and `<b />` ends one. */
const beginsPattern = (text: string, at: number): boolean =>
  text[at - 1] !== '<' &&
  text[at + 1] !== '>' &&
  beforePattern.test(text.slice(Math.max(0, at - 40), at))

/** A quote without its partner on the same line is an apostrophe in a text. */
function passString(reader: Reader): void {
  const { text } = reader
  const quote = text[reader.at]
  for (let at = reader.at + 1; at < text.length && text[at] !== '\n'; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === quote) {
      reader.at = at + 1
      return
    }
  }
  reader.at += 1
}

/** Expressions can stand in the holes of a template. */
function passTemplate(reader: Reader, path: string): readonly SourcePattern[] {
  const { text } = reader
  const found: SourcePattern[] = []
  for (let at = reader.at + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '`') {
      reader.at = at + 1
      return found
    } else if (text.startsWith('${', at)) {
      const end = endOfHole(text, at + 2)
      const inside = patternsIn(text.slice(at + 2, end), path)
      found.push(...inside.map((each) => ({ ...each, place: `${path}:${lineAt(text, at)}` })))
      at = end
    }
  }
  reader.at = text.length
  return found
}

function endOfHole(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

/** Null, and one step on, for a slash that turns out to divide. */
function readPattern(reader: Reader): Pick<SourcePattern, 'source' | 'flags'> | null {
  const { text, at: start } = reader
  let inClass = false
  for (let at = start + 1; at < text.length && text[at] !== '\n'; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '[') inClass = true
    else if (text[at] === ']') inClass = false
    else if (text[at] === '/' && !inClass) {
      const flags = /^[a-z]*/.exec(text.slice(at + 1))?.[0] ?? ''
      reader.at = at + 1 + flags.length
      return { source: text.slice(start + 1, at), flags }
    }
  }
  reader.at += 1
  return null
}
