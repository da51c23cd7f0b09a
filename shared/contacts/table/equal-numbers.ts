// Finds the rows of a whole list that have the number of an earlier row.

/** Stands for the first row of a row that takes no part. */
export const absent = -2
const first = -1
const fullest = 0.6
const bucketBits = 7
const bucketCount = 1 << bucketBits

/** Rows by their number: the rows of one bucket fit into the processor's cache. */
export type NumberBuckets = {
  readonly numbers: Float64Array[]
  readonly rows: Uint32Array[]
  readonly counts: Uint32Array
  /** `absent`, or the first row with the same number, or -1 when this is it. */
  readonly duplicateOf: Int32Array
}

export function createNumberBuckets(rows: number): NumberBuckets {
  const room = 16 + Math.ceil((rows / bucketCount) * 1.05)
  return {
    numbers: Array.from({ length: bucketCount }, () => new Float64Array(room)),
    rows: Array.from({ length: bucketCount }, () => new Uint32Array(room)),
    counts: new Uint32Array(bucketCount),
    duplicateOf: new Int32Array(rows).fill(absent),
  }
}

/** Rows come in ascending order. */
export function putRow(buckets: NumberBuckets, row: number, number: number): void {
  const bucket = hashOfNumber(number) >>> (32 - bucketBits)
  const at = buckets.counts[bucket] as number
  let numbers = buckets.numbers[bucket] as Float64Array
  if (at === numbers.length) numbers = enlarge(buckets, bucket)
  numbers[at] = number
  ;(buckets.rows[bucket] as Uint32Array)[at] = row
  buckets.counts[bucket] = at + 1
}

/** The equal numbers of a long list in few buckets, such as one number a million times. */
function enlarge(buckets: NumberBuckets, bucket: number): Float64Array {
  const before = buckets.numbers[bucket] as Float64Array
  const numbers = new Float64Array(before.length * 2)
  const rows = new Uint32Array(before.length * 2)
  numbers.set(before)
  rows.set(buckets.rows[bucket] as Uint32Array)
  buckets.numbers[bucket] = numbers
  buckets.rows[bucket] = rows
  return numbers
}

/** Pauses after each bucket. */
export function* firstRows(buckets: NumberBuckets): Generator<void, Int32Array> {
  for (let bucket = 0; bucket < bucketCount; bucket += 1) {
    markRepeats(buckets, bucket)
    yield
  }
  return buckets.duplicateOf
}

function markRepeats({ duplicateOf, ...buckets }: NumberBuckets, bucket: number): void {
  const numbers = buckets.numbers[bucket] as Float64Array
  const rows = buckets.rows[bucket] as Uint32Array
  const count = buckets.counts[bucket] as number
  const places = emptyPlaces(count)
  const mask = places.length - 1
  for (let index = 0; index < count; index += 1) {
    const number = numbers[index] as number
    let place = hashOfNumber(number) & mask
    let known = places[place] as number
    while (known >= 0 && numbers[known] !== number) {
      place = (place + 1) & mask
      known = places[place] as number
    }
    if (known < 0) places[place] = index
    duplicateOf[rows[index] as number] = known < 0 ? first : (rows[known] as number)
  }
}

/** Open addresses for so many numbers, at most `fullest`. */
export function emptyPlaces(numbers: number): Int32Array {
  let size = 64
  while (size * fullest <= numbers) size *= 2
  return new Int32Array(size).fill(-1)
}

export function hashOfNumber(e164: number): number {
  const high = (e164 / 0x1_0000_0000) | 0
  const mixed = Math.imul((e164 | 0) ^ Math.imul(high, 0x85eb_ca6b), 0x9e37_79b1)
  return mixed ^ (mixed >>> 15)
}
