// Sorts whole numbers of 32 bits together with what they belong to, in steps.

/** Each item stands at the place of its key. */
export type Keyed = { readonly keys: Uint32Array; readonly items: Uint32Array }

/** Room to sort in: at least as many keys and items as are sorted. */
export type SortRoom = Keyed & { readonly counts: Uint32Array }

const digitBits = 11
const digits = 3
const radix = 1 << digitBits

export const sortRoom = (items: number): SortRoom => ({
  keys: new Uint32Array(items),
  items: new Uint32Array(items),
  counts: new Uint32Array(digits * radix),
})

/** Equal keys keep their order; pauses after each pass over all items. */
export function* radixSort(keyed: Keyed, room: SortRoom): Generator<void, void> {
  const count = keyed.keys.length
  let from = keyed
  let to: Keyed = { keys: room.keys.subarray(0, count), items: room.items.subarray(0, count) }
  countDigits(keyed.keys, room.counts)
  for (let digit = 0; digit < digits; digit += 1) {
    const starts = room.counts.subarray(digit * radix, (digit + 1) * radix)
    if (!startsOf(starts, count)) continue
    moveByDigit({ from, to, starts }, digit * digitBits)
    const swap = from
    from = to
    to = swap
    yield
  }
  if (from === keyed) return
  keyed.keys.set(from.keys)
  keyed.items.set(from.items)
}

function countDigits(keys: Uint32Array, counts: Uint32Array): void {
  counts.fill(0)
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] as number
    const middle = radix + ((key >>> digitBits) & (radix - 1))
    const high = 2 * radix + (key >>> (2 * digitBits))
    counts[key & (radix - 1)] = (counts[key & (radix - 1)] as number) + 1
    counts[middle] = (counts[middle] as number) + 1
    counts[high] = (counts[high] as number) + 1
  }
}

/** Turns the counts of a digit's values into where each value begins; false when all have the same. */
function startsOf(counts: Uint32Array, items: number): boolean {
  let start = 0
  for (let value = 0; value < counts.length; value += 1) {
    const count = counts[value] as number
    if (count === items) return false
    counts[value] = start
    start += count
  }
  return true
}

type Move = { readonly from: Keyed; readonly to: Keyed; readonly starts: Uint32Array }

function moveByDigit({ from, to, starts }: Move, shift: number): void {
  const { keys, items } = from
  const { keys: sortedKeys, items: sortedItems } = to
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] as number
    const value = (key >>> shift) & (radix - 1)
    const at = starts[value] as number
    starts[value] = at + 1
    sortedKeys[at] = key
    sortedItems[at] = items[place] as number
  }
}
