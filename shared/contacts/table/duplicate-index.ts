// Finds rows with the same number: the first row wins, also after rows change, leave or come back.

const noRow = -1
const abandoned = -2
const fullest = 0.6

export type DuplicateIndex = {
  /** Adds a row under its present number; cheap when rows come in ascending order. */
  add(row: number): void
  /** Removes a row that was added; its number must not have changed since. */
  remove(row: number): void
  /** The first row with the same number, or -1 when this is it (or the row is not in the index). */
  firstOf(row: number): number
}

/**
 * `e164` has every row's number. Each number's rows form a chain in row order; a table of open
 * addresses leads to its first row, which knows its last.
 */
export function createDuplicateIndex(e164: Float64Array): DuplicateIndex {
  const rows = e164.length
  const next = new Int32Array(rows).fill(noRow)
  const duplicateOf = new Int32Array(rows).fill(noRow)
  const lastOf = new Int32Array(rows)
  let slots = createSlots(rows)

  /** The slot of the row's number, or the one where it belongs. */
  function findSlot(row: number): number {
    const number = e164[row] as number
    const { heads } = slots
    const mask = heads.length - 1
    let slot = hash(number) & mask
    for (let head = heads[slot] as number; head !== noRow; head = heads[slot] as number) {
      if (head !== abandoned && e164[head] === number) return slot
      slot = (slot + 1) & mask
    }
    return slot
  }

  function putHead(slot: number, row: number): void {
    if (slots.heads[slot] === noRow) slots.used += 1
    slots.heads[slot] = row
  }

  /** Abandoned slots, over which searches must walk, go when the table grows. */
  function makeRoom(): void {
    if (slots.used < slots.heads.length * fullest) return
    const heads = slots.heads.filter((head) => head >= 0)
    slots = createSlots(heads.length * 2)
    for (const head of heads) putHead(findSlot(head), head)
  }

  function leadFrom(head: number): void {
    duplicateOf[head] = noRow
    for (let row = next[head] as number; row >= 0; row = next[row] as number)
      duplicateOf[row] = head
  }

  function joinGroup(head: number, row: number): void {
    const last = lastOf[head] as number
    const before = row > last ? last : rowBefore(next, head, row)
    next[row] = next[before] as number
    next[before] = row
    if (row > last) lastOf[head] = row
    duplicateOf[row] = head
  }

  return {
    add(row) {
      makeRoom()
      const slot = findSlot(row)
      const head = slots.heads[slot] as number
      if (head >= 0 && row > head) return joinGroup(head, row)
      putHead(slot, row)
      next[row] = head >= 0 ? head : noRow
      lastOf[row] = head >= 0 ? (lastOf[head] as number) : row
      if (head >= 0) leadFrom(row)
    },
    remove(row) {
      const slot = findSlot(row)
      const head = slots.heads[slot] as number
      const after = next[row] as number
      next[row] = noRow
      duplicateOf[row] = noRow
      if (head === row && after < 0) slots.heads[slot] = abandoned
      else if (head === row) {
        slots.heads[slot] = after
        lastOf[after] = lastOf[row] as number
        leadFrom(after)
      } else {
        const before = rowBefore(next, head, row)
        next[before] = after
        if (lastOf[head] === row) lastOf[head] = before
      }
    },
    firstOf: (row) => duplicateOf[row] as number,
  }
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

type Slots = {
  readonly heads: Int32Array
  /** Abandoned slots are used too. */
  used: number
}

function createSlots(groups: number): Slots {
  let size = 64
  while (size * fullest <= groups) size *= 2
  return { heads: new Int32Array(size).fill(noRow), used: 0 }
}

function hash(e164: number): number {
  const high = (e164 / 0x1_0000_0000) | 0
  const mixed = Math.imul((e164 | 0) ^ Math.imul(high, 0x85eb_ca6b), 0x9e37_79b1)
  return mixed ^ (mixed >>> 15)
}
