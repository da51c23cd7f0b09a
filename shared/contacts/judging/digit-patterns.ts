// Compiles the digit patterns of numbering plans into positions that many patterns can share.

/** Where a pattern starts; a set of positions says what could have been matched so far. */
export type DigitPattern = { readonly first: readonly number[]; readonly nullable: boolean }

type Part =
  | { readonly kind: 'digit'; readonly allowed: number }
  | { readonly kind: 'either'; readonly of: readonly Part[] }
  | { readonly kind: 'row'; readonly of: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }

type Compiled = { first: readonly number[]; last: readonly number[]; nullable: boolean }

export type PatternPool = {
  /** Null for what is more than digits, groups, classes and counts, such as a look-ahead. */
  add(source: string, options?: { readonly thenAnything?: boolean }): DigitPattern | null
  /** The positions reached from a start by one digit. */
  enter(first: readonly number[], digit: number): number[]
  /** The positions reached from other positions by one more digit. */
  follow(positions: readonly number[], digit: number): number[]
}

const anyDigit = 0b11_1111_1111
const anything: Part = {
  kind: 'repeat',
  part: { kind: 'digit', allowed: anyDigit },
  least: 0,
  most: Number.POSITIVE_INFINITY,
}

/** Positions after Glushkov: each is one digit of one pattern, with the positions after it. */
export function createPatternPool(): PatternPool {
  const allowed: number[] = []
  const after: number[][] = []

  function link(from: readonly number[], to: readonly number[]): void {
    for (const position of from) after[position]?.push(...to)
  }

  function inRow(one: Compiled, other: Compiled): Compiled {
    link(one.last, other.first)
    return {
      first: one.nullable ? [...one.first, ...other.first] : one.first,
      last: other.nullable ? [...one.last, ...other.last] : other.last,
      nullable: one.nullable && other.nullable,
    }
  }

  function compile(part: Part): Compiled {
    switch (part.kind) {
      case 'digit':
        allowed.push(part.allowed)
        after.push([])
        return { first: [allowed.length - 1], last: [allowed.length - 1], nullable: false }
      case 'either': {
        const choices = part.of.map(compile)
        return {
          first: choices.flatMap(({ first }) => first),
          last: choices.flatMap(({ last }) => last),
          nullable: choices.some(({ nullable }) => nullable),
        }
      }
      case 'row':
        return part.of.map(compile).reduce(inRow, emptyMatch)
      case 'repeat':
        return compileRepeat(part)
    }
  }

  function compileRepeat({ part, least, most }: Extract<Part, { kind: 'repeat' }>): Compiled {
    let whole = emptyMatch
    for (let copy = 0; copy < least; copy += 1) whole = inRow(whole, compile(part))
    if (most === Number.POSITIVE_INFINITY) {
      const loop = compile(part)
      link(loop.last, loop.first)
      return inRow(whole, { ...loop, nullable: true })
    }
    let optional: Compiled = emptyMatch
    for (let copy = least; copy < most; copy += 1) {
      optional = { ...inRow(compile(part), optional), nullable: true }
    }
    return inRow(whole, optional)
  }

  const matching = (positions: readonly number[], digit: number): number[] =>
    positions.filter((position) => ((allowed[position] ?? 0) >> digit) & 1)

  return {
    add(source, { thenAnything = false } = {}) {
      const part = parsePattern(source)
      if (!part) return null
      return compile(thenAnything ? { kind: 'row', of: [part, anything] } : part)
    },
    enter: (first, digit) => [...new Set(matching(first, digit))],
    follow: (positions, digit) => {
      const next = new Set<number>()
      for (const position of positions) {
        for (const reached of matching(after[position] ?? [], digit)) next.add(reached)
      }
      return [...next]
    },
  }
}

const emptyMatch: Compiled = { first: [], last: [], nullable: true }

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
