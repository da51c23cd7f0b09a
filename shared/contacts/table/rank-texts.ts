// Ranks many texts by sorting them four bytes at a time.
import type { FoldedTexts } from './folded-texts.ts'
import { inRanges, pieceRows } from './in-pieces.ts'
import { type Keyed, radixSort, sortRoom } from './radix-sort.ts'

export type Ranks = {
  /** For each text; equal for equal ones. */
  readonly ranks: Uint32Array
  /** The rank of empty texts, which is after all others. */
  readonly count: number
}

/** Fewer than this are quicker sorted by comparing. */
const few = 32
const keyBytes = 4

/** Where in the order of texts another text than the one before begins. */
type Sorted = { readonly texts: Uint32Array; readonly begins: Uint8Array }

export function* rankTexts(folded: FoldedTexts): Generator<void, Ranks> {
  const sorted = yield* sortTexts(folded)
  return yield* ranksOf(folded, sorted)
}

/** Places of texts that are alike up to `depth`. */
type Group = { readonly from: number; readonly to: number; readonly depth: number }

function* sortTexts(folded: FoldedTexts): Generator<void, Sorted> {
  const { count } = folded
  const keys = new Uint32Array(count)
  const items = new Uint32Array(count)
  for (let text = 0; text < count; text += 1) items[text] = text
  const begins = new Uint8Array(count)
  const room = sortRoom(count)
  const groups: Group[] = [{ from: 0, to: count, depth: 0 }]
  let sincePause = 0
  for (let group = groups.pop(); group; group = groups.pop()) {
    const { from, to, depth } = group
    const alike = { keys: keys.subarray(from, to), items: items.subarray(from, to) }
    readKeys(folded, alike, depth)
    if (to - from < few) insertionSort(alike)
    else yield* radixSort(alike, room)
    divide(group, alike.keys, { begins, groups })
    sincePause += to - from
    if (sincePause < pieceRows) continue
    sincePause = 0
    yield
  }
  return { texts: items, begins }
}

function readKeys({ bytes, starts }: FoldedTexts, { keys, items }: Keyed, depth: number): void {
  for (let place = 0; place < items.length; place += 1) {
    const text = items[place] as number
    const end = starts[text + 1] as number
    const at = (starts[text] as number) + depth
    let key = 0
    for (let next = at; next < at + keyBytes; next += 1) {
      key = (key << 8) | (next < end ? (bytes[next] as number) : 0)
    }
    keys[place] = key
  }
}

function insertionSort({ keys, items }: Keyed): void {
  for (let next = 1; next < keys.length; next += 1) {
    const key = keys[next] as number
    const item = items[next] as number
    let place = next
    for (; place > 0 && (keys[place - 1] as number) > key; place -= 1) {
      keys[place] = keys[place - 1] as number
      items[place] = items[place - 1] as number
    }
    keys[place] = key
    items[place] = item
  }
}

type Divided = { readonly begins: Uint8Array; readonly groups: Group[] }

/** Notes where texts differ, and adds the groups that are still alike and go on: a 0 is after their end. */
function divide({ from, depth }: Group, keys: Uint32Array, { begins, groups }: Divided): void {
  for (let first = 0; first < keys.length; ) {
    const key = keys[first] as number
    let next = first + 1
    while (next < keys.length && keys[next] === key) next += 1
    if (first > 0) begins[from + first] = 1
    if (next - first > 1 && (key & 0xff) !== 0) {
      groups.push({ from: from + first, to: from + next, depth: depth + keyBytes })
    }
    first = next
  }
}

function* ranksOf({ starts }: FoldedTexts, { texts, begins }: Sorted): Generator<void, Ranks> {
  const ranks = new Uint32Array(texts.length)
  let empty = 0
  // The empty texts are the first.
  while (empty < texts.length && isEmpty(starts, texts[empty] as number)) empty += 1
  let count = empty < texts.length ? 1 : 0
  yield* inRanges(texts.length - empty, (from, to) => {
    for (let place = empty + from; place < empty + to; place += 1) {
      if (place > empty) count += begins[place] as number
      ranks[texts[place] as number] = count - 1
    }
  })
  for (let place = 0; place < empty; place += 1) ranks[texts[place] as number] = count
  return { ranks, count }
}

const isEmpty = (starts: Uint32Array, text: number): boolean => starts[text] === starts[text + 1]
