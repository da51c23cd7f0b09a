// Finds rows with the same number: the first row wins, also after rows change, leave or come back.

import { absent, emptyPlaces, hashOfNumber } from './equal-numbers.ts'

const noRow = -1
const abandoned = -2
const fullest = 0.6

/**
 * Each number's rows form a chain in row order; a table of open addresses leads to the first row
 * of each. A row is in the index or not; its number must not change while it is. The chains are
 * made when the first row comes or goes: many a list is only read.
 */
export type DuplicateIndex = {
  /** Every row's number. */
  readonly e164: Float64Array
  /** `absent`, or the first row with the same number, or -1 when this is it. */
  readonly duplicateOf: Int32Array
  isChained: boolean
  next: Int32Array
  /** The end of the chain that a first row begins. */
  lastOf: Int32Array
  /** First rows, at the place their number hashes to or after it. */
  heads: Int32Array
  /** Abandoned places are used too: searches must walk over them. */
  usedPlaces: number
}

/** Without `duplicateOf` no row is in the index. */
export const createDuplicateIndex = (
  e164: Float64Array,
  duplicateOf: Int32Array = new Int32Array(e164.length).fill(absent),
): DuplicateIndex => ({
  e164,
  duplicateOf,
  isChained: false,
  next: new Int32Array(),
  lastOf: new Int32Array(),
  heads: new Int32Array(),
  usedPlaces: 0,
})

/** The first row with the same number, or -1 when this is it (or the row is not in the index). */
export const firstWithNumber = (index: DuplicateIndex, row: number): number =>
  Math.max(noRow, index.duplicateOf[row] as number)

/** The next row with the same number, or -1. */
export function nextWithNumber(index: DuplicateIndex, row: number): number {
  if (!index.isChained) makeChains(index)
  return index.next[row] as number
}

function makeChains(index: DuplicateIndex): void {
  const rows = index.e164.length
  index.isChained = true
  index.next = new Int32Array(rows).fill(noRow)
  index.lastOf = new Int32Array(rows)
  index.heads = emptyPlaces(rows)
  for (let row = 0; row < rows; row += 1) if (index.duplicateOf[row] !== absent) addRow(index, row)
}

/** Cheap when rows come in ascending order. */
export function addRow(index: DuplicateIndex, row: number): void {
  if (!index.isChained) makeChains(index)
  makeRoom(index)
  const { next, lastOf } = index
  const place = findPlace(index, row)
  const head = index.heads[place] as number
  if (head >= 0 && row > head) {
    joinChain(index, head, row)
    return
  }
  putHead(index, place, row)
  index.duplicateOf[row] = noRow
  next[row] = head >= 0 ? head : noRow
  lastOf[row] = head >= 0 ? (lastOf[head] as number) : row
  if (head >= 0) leadChain(index, row)
}

export function removeRow(index: DuplicateIndex, row: number): void {
  if (!index.isChained) makeChains(index)
  const { next, duplicateOf, lastOf, heads } = index
  const place = findPlace(index, row)
  const head = heads[place] as number
  const after = next[row] as number
  next[row] = noRow
  duplicateOf[row] = absent
  if (head !== row) {
    const before = rowBefore(next, head, row)
    next[before] = after
    if (lastOf[head] === row) lastOf[head] = before
  } else if (after < 0) {
    heads[place] = abandoned
  } else {
    heads[place] = after
    lastOf[after] = lastOf[row] as number
    leadChain(index, after)
  }
}

/** The place of the row's number, or the one where it belongs. */
function findPlace({ e164, heads }: DuplicateIndex, row: number): number {
  const number = e164[row] as number
  const mask = heads.length - 1
  let place = hashOfNumber(number) & mask
  for (let head = heads[place] as number; head !== noRow; head = heads[place] as number) {
    if (head !== abandoned && e164[head] === number) return place
    place = (place + 1) & mask
  }
  return place
}

function putHead(index: DuplicateIndex, place: number, row: number): void {
  if (index.heads[place] === noRow) index.usedPlaces += 1
  index.heads[place] = row
}

function makeRoom(index: DuplicateIndex): void {
  if (index.usedPlaces < index.heads.length * fullest) return
  const living = index.heads.filter((head) => head >= 0)
  index.heads = emptyPlaces(living.length * 2)
  index.usedPlaces = 0
  for (const head of living) putHead(index, findPlace(index, head), head)
}

function joinChain({ next, duplicateOf, lastOf }: DuplicateIndex, head: number, row: number): void {
  const last = lastOf[head] as number
  const before = row > last ? last : rowBefore(next, head, row)
  next[row] = next[before] as number
  next[before] = row
  if (row > last) lastOf[head] = row
  duplicateOf[row] = head
}

function leadChain({ next, duplicateOf }: DuplicateIndex, head: number): void {
  duplicateOf[head] = noRow
  for (let row = next[head] as number; row >= 0; row = next[row] as number) duplicateOf[row] = head
}

/** The last row of the chain that comes before `row`. */
function rowBefore(next: Int32Array, head: number, row: number): number {
  let before = head
  for (let after = next[before] as number; after >= 0 && after < row; ) {
    before = after
    after = next[before] as number
  }
  return before
}
