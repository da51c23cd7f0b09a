// Finds rows with the same number: the first row wins, also after rows change, leave or come back.

const noRow = -1
const abandoned = -2
const fullest = 0.6

export type DuplicateIndex = {
  /** Adds a row; cheap when rows come in ascending order. */
  add(row: number, e164: number): void
  /** Removes a row that was added with this number. */
  remove(row: number, e164: number): void
  /** The first row with the same number, or -1 when this is it (or the row is not in the index). */
  firstOf(row: number): number
}

/** Each number's rows form a chain in row order; a table of open addresses leads to its ends. */
export function createDuplicateIndex(rows: number): DuplicateIndex {
  const next = new Int32Array(rows).fill(noRow)
  const duplicateOf = new Int32Array(rows).fill(noRow)
  let slots = createSlots(rows)

  function makeRoom(): void {
    if (slots.used < slots.numbers.length * fullest) return
    const old = slots
    slots = createSlots(old.living * 2)
    old.heads.forEach((head, slot) => {
      if (head < 0) return
      const place = findSlot(slots, old.numbers[slot] ?? 0)
      putGroup(slots, place, {
        number: old.numbers[slot] ?? 0,
        head,
        tail: old.tails[slot] ?? head,
      })
    })
  }

  function leadFrom(head: number): void {
    duplicateOf[head] = noRow
    for (let row = next[head] as number; row >= 0; row = next[row] as number)
      duplicateOf[row] = head
  }

  return {
    add(row, e164) {
      makeRoom()
      const slot = findSlot(slots, e164)
      const head = slots.heads[slot] as number
      next[row] = noRow
      if (head < 0) {
        putGroup(slots, slot, { number: e164, head: row, tail: row })
        duplicateOf[row] = noRow
      } else if (row < head) {
        next[row] = head
        slots.heads[slot] = row
        leadFrom(row)
      } else {
        const tail = slots.tails[slot] as number
        const before = row > tail ? tail : rowBefore(next, head, row)
        next[row] = next[before] as number
        next[before] = row
        if (row > tail) slots.tails[slot] = row
        duplicateOf[row] = head
      }
    },
    remove(row, e164) {
      const slot = findSlot(slots, e164)
      const head = slots.heads[slot] as number
      const after = next[row] as number
      next[row] = noRow
      duplicateOf[row] = noRow
      if (head === row && after < 0) {
        slots.heads[slot] = abandoned
        slots.living -= 1
      } else if (head === row) {
        slots.heads[slot] = after
        leadFrom(after)
      } else {
        const before = rowBefore(next, head, row)
        next[before] = after
        if (slots.tails[slot] === row) slots.tails[slot] = before
      }
    },
    firstOf: (row) => duplicateOf[row] as number,
  }
}

/** The last row of the chain that comes before `row`. */
function rowBefore(next: Int32Array, head: number, row: number): number {
  let before = head
  for (
    let after = next[before] as number;
    after >= 0 && after < row;
    after = next[before] as number
  ) {
    before = after
  }
  return before
}

type Slots = {
  readonly numbers: Float64Array
  readonly heads: Int32Array
  readonly tails: Int32Array
  /** Also counts abandoned slots, which searches must walk over. */
  used: number
  living: number
}

function createSlots(groups: number): Slots {
  let size = 64
  while (size * fullest <= groups) size *= 2
  return {
    numbers: new Float64Array(size),
    heads: new Int32Array(size).fill(noRow),
    tails: new Int32Array(size),
    used: 0,
    living: 0,
  }
}

/** The number's slot, or the one where it belongs. */
function findSlot({ numbers, heads }: Slots, e164: number): number {
  const mask = numbers.length - 1
  let slot = hash(e164) & mask
  while (heads[slot] !== noRow && numbers[slot] !== e164) slot = (slot + 1) & mask
  return slot
}

function putGroup(
  slots: Slots,
  slot: number,
  group: { readonly number: number; readonly head: number; readonly tail: number },
): void {
  if (slots.heads[slot] === noRow) slots.used += 1
  slots.numbers[slot] = group.number
  slots.heads[slot] = group.head
  slots.tails[slot] = group.tail
  slots.living += 1
}

function hash(e164: number): number {
  const high = (e164 / 0x1_0000_0000) | 0
  const mixed = Math.imul((e164 | 0) ^ Math.imul(high, 0x85eb_ca6b), 0x9e37_79b1)
  return mixed ^ (mixed >>> 15)
}
