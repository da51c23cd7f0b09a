// Compiles the digit patterns of numbering plans into positions that many patterns can share.

/** Where a pattern starts; a set of positions says what could have been matched so far. */
export type DigitPattern = { readonly first: readonly number[]; readonly nullable: boolean }

type Part =
  | { readonly kind: 'digit'; readonly allowed: number }
  | { readonly kind: 'either'; readonly of: readonly Part[] }
  | { readonly kind: 'row'; readonly of: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }

type Compiled = { first: readonly number[]; last: readonly number[]; nullable: boolean }

/** Positions after Glushkov: each is one digit of one pattern, with the positions after it. */
export type PatternPool = {
  /** Bit masks of the digits a position takes. */
  readonly allowed: number[]
  readonly after: number[][]
  /** Countries that share a calling code share many patterns. */
  readonly added: Map<string, DigitPattern | null>
}

export const createPatternPool = (): PatternPool => ({ allowed: [], after: [], added: new Map() })

/** Null for what is more than digits, groups, classes and counts, such as a look-ahead. */
export function addPattern(
  pool: PatternPool,
  source: string,
  { thenAnything = false } = {},
): DigitPattern | null {
  const name = thenAnything ? `${source}…` : source
  const added = pool.added.get(name)
  if (added !== undefined) return added
  const part = parsePattern(source)
  const whole: Part | null = part && thenAnything ? { kind: 'row', of: [part, anything] } : part
  const pattern = whole && compile(pool, whole)
  pool.added.set(name, pattern)
  return pattern
}

/** The positions reached from a start by one digit, in ascending order. */
export const enterPatterns = (
  pool: PatternPool,
  first: readonly number[],
  digit: number,
): number[] => eachOnce(taking(pool, first, digit, []))

/** The positions reached from other positions by one more digit, in ascending order. */
export function followPatterns(
  pool: PatternPool,
  positions: readonly number[],
  digit: number,
): number[] {
  const reached: number[] = []
  for (const position of positions) taking(pool, pool.after[position] ?? [], digit, reached)
  return eachOnce(reached)
}

/** Adds to `found` those of the positions that take the digit. */
function taking(
  { allowed }: PatternPool,
  positions: readonly number[],
  digit: number,
  found: number[],
): number[] {
  for (const position of positions) {
    if (((allowed[position] as number) >> digit) & 1) found.push(position)
  }
  return found
}

function eachOnce(positions: number[]): number[] {
  if (positions.length < 2) return positions
  positions.sort((one, other) => one - other)
  return positions.filter((position, index) => position !== positions[index - 1])
}

const anyDigit = 0b11_1111_1111
const anything: Part = {
  kind: 'repeat',
  part: { kind: 'digit', allowed: anyDigit },
  least: 0,
  most: Number.POSITIVE_INFINITY,
}
const emptyMatch: Compiled = { first: [], last: [], nullable: true }

function compile(pool: PatternPool, part: Part): Compiled {
  switch (part.kind) {
    case 'digit': {
      const position = pool.allowed.push(part.allowed) - 1
      pool.after.push([])
      return { first: [position], last: [position], nullable: false }
    }
    case 'either': {
      const choices = part.of.map((choice) => compile(pool, choice))
      return {
        first: choices.flatMap(({ first }) => first),
        last: choices.flatMap(({ last }) => last),
        nullable: choices.some(({ nullable }) => nullable),
      }
    }
    case 'row':
      return part.of.reduce((row, each) => inRow(pool, row, compile(pool, each)), emptyMatch)
    case 'repeat':
      return compileRepeat(pool, part)
  }
}

function compileRepeat(
  pool: PatternPool,
  { part, least, most }: Extract<Part, { kind: 'repeat' }>,
): Compiled {
  let whole = emptyMatch
  for (let copy = 0; copy < least; copy += 1) whole = inRow(pool, whole, compile(pool, part))
  if (most === Number.POSITIVE_INFINITY) {
    const loop = compile(pool, part)
    link(pool, loop.last, loop.first)
    return inRow(pool, whole, { ...loop, nullable: true })
  }
  let optional = emptyMatch
  for (let copy = least; copy < most; copy += 1) {
    optional = { ...inRow(pool, compile(pool, part), optional), nullable: true }
  }
  return inRow(pool, whole, optional)
}

function inRow(pool: PatternPool, one: Compiled, other: Compiled): Compiled {
  link(pool, one.last, other.first)
  return {
    first: one.nullable ? [...one.first, ...other.first] : one.first,
    last: other.nullable ? [...one.last, ...other.last] : other.last,
    nullable: one.nullable && other.nullable,
  }
}

function link({ after }: PatternPool, from: readonly number[], to: readonly number[]): void {
  for (const position of from) after[position]?.push(...to)
}

class UnknownSyntax extends Error {}

type Cursor = { readonly source: string; at: number }

function parsePattern(source: string): Part | null {
  const cursor = { source, at: 0 }
  try {
    const part = parseEither(cursor)
    return cursor.at === source.length ? part : null
  } catch (error) {
    if (error instanceof UnknownSyntax) return null
    throw error
  }
}

function parseEither(cursor: Cursor): Part {
  const of = [parseRow(cursor)]
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1
    of.push(parseRow(cursor))
  }
  return { kind: 'either', of }
}

function parseRow(cursor: Cursor): Part {
  const of: Part[] = []
  for (let next = cursor.source[cursor.at]; next !== undefined && next !== '|' && next !== ')'; ) {
    of.push(parseCounted(cursor))
    next = cursor.source[cursor.at]
  }
  return { kind: 'row', of }
}

function parseCounted(cursor: Cursor): Part {
  const part = parseSingle(cursor)
  const counts = /^(?:\?|\+|\*|\{(\d+)(,?)(\d*)\})/.exec(cursor.source.slice(cursor.at))
  if (!counts) return part
  cursor.at += counts[0].length
  if (/[?*+{]/.test(cursor.source[cursor.at] ?? '')) throw new UnknownSyntax()
  const [sign, from, comma, to] = counts
  if (sign === '?') return { kind: 'repeat', part, least: 0, most: 1 }
  if (from === undefined) {
    return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: Number.POSITIVE_INFINITY }
  }
  const most = to ? Number(to) : comma ? Number.POSITIVE_INFINITY : Number(from)
  return { kind: 'repeat', part, least: Number(from), most }
}

function parseSingle(cursor: Cursor): Part {
  const rest = cursor.source.slice(cursor.at)
  const digit = /^(?:\\d|\d|\[(?:\\d|\d-\d|\d)+\])/.exec(rest)
  if (digit) {
    cursor.at += digit[0].length
    return { kind: 'digit', allowed: allowedDigits(digit[0]) }
  }
  const group = /^\((?:\?:|(?!\?))/.exec(rest)
  if (!group) throw new UnknownSyntax()
  cursor.at += group[0].length
  const inside = parseEither(cursor)
  if (cursor.source[cursor.at] !== ')') throw new UnknownSyntax()
  cursor.at += 1
  return inside
}

function allowedDigits(source: string): number {
  let allowed = 0
  for (const [item] of source.matchAll(/\\d|\d-\d|\d/g)) {
    if (item === '\\d') return anyDigit
    for (let digit = Number(item[0]); digit <= Number(item.at(-1)); digit += 1)
      allowed |= 1 << digit
  }
  return allowed
}
