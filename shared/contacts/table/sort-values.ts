// Puts numbers in ascending order: whole ones and cents as such, others by the bits they are made of.
import { radixSort, sortRoom } from './radix-sort.ts'

const wordRange = 0x1_0000_0000

/** Whole numbers of 64 bits in the order of the values they stand for. */
type TwoWords = { readonly high: Uint32Array; readonly low: Uint32Array }

/** The items in the order of their values, equal ones as they come; infinity is after all others. */
export function* sortByValues(
  items: Uint32Array,
  values: Float64Array,
): Generator<void, Uint32Array> {
  const { high, low } =
    wordsOfWholes(values, 1) ?? wordsOfWholes(values, 100) ?? wordsOfBits(values)
  yield
  const room = sortRoom(items.length)
  if (areAlike(high)) {
    const sorted = items.slice()
    yield* radixSort({ keys: low, items: sorted }, room)
    return sorted
  }
  const order = places(items.length)
  yield* radixSort({ keys: low, items: order }, room)
  yield* radixSort({ keys: picked(high, order), items: order }, room)
  return picked(items, order)
}

function areAlike(words: Uint32Array): boolean {
  for (let place = 1; place < words.length; place += 1) {
    if (words[place] !== words[0]) return false
  }
  return true
}

function places(count: number): Uint32Array {
  const order = new Uint32Array(count)
  for (let place = 0; place < count; place += 1) order[place] = place
  return order
}

function picked(from: Uint32Array, order: Uint32Array): Uint32Array {
  const items = new Uint32Array(order.length)
  for (let place = 0; place < order.length; place += 1) {
    items[place] = from[order[place] as number] as number
  }
  return items
}

/** Null unless every value is a whole number of `scale`ths. */
function wordsOfWholes(values: Float64Array, scale: number): TwoWords | null {
  let [least, most] = [0, 0]
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number
    if (value === Number.POSITIVE_INFINITY) continue
    const whole = Math.round(value * scale)
    if (whole / scale !== value) return null
    least = Math.min(least, whole)
    most = Math.max(most, whole)
  }
  if (most - least >= Number.MAX_SAFE_INTEGER) return null
  const words = twoWords(values.length)
  for (let place = 0; place < values.length; place += 1) {
    const whole = Math.round((values[place] as number) * scale)
    const key = Math.min(whole, most + 1) - least
    words.high[place] = key / wordRange
    words.low[place] = key
  }
  return words
}

/** The bits of a double grow with it, or shrink when it is negative. */
function wordsOfBits(values: Float64Array): TwoWords {
  const halves = new Uint32Array(values.buffer, values.byteOffset, values.length * 2)
  const words = twoWords(values.length)
  for (let place = 0; place < values.length; place += 1) {
    const high = halves[place * 2 + 1] as number
    const isNegative = high >>> 31 === 1
    words.high[place] = isNegative ? ~high : high | 0x8000_0000
    words.low[place] = isNegative ? ~(halves[place * 2] as number) : (halves[place * 2] as number)
  }
  return words
}

const twoWords = (count: number): TwoWords => ({
  high: new Uint32Array(count),
  low: new Uint32Array(count),
})
