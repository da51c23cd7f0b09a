// Finds the rows of a whole list that have the number of an earlier row.

/** Stands for the first row of a row that takes no part. */
export const absent = -2
const first = -1
const fullest = 0.6
const bucketBits = 7
const bucketCount = 1 << bucketBits

/** Rows by the hash of their number: the rows of one bucket fit into the processor's cache. */
export type NumberBuckets = {
  /** Every row's number. */
  readonly e164: Float64Array
  readonly hashes: Int32Array[]
  readonly rows: Uint32Array[]
  readonly counts: Uint32Array
  /** `absent`, or the first row with the same number, or -1 when this is it. */
  readonly duplicateOf: Int32Array
}

/** The numbers of `e164` may come later than the buckets, but before their rows are put in. */
export function createNumberBuckets(e164: Float64Array): NumberBuckets {
  const room = 16 + Math.ceil((e164.length / bucketCount) * 1.05)
  const starts = Array.from({ length: bucketCount }, (_, bucket) => bucket * room)
  // In one piece, which the platform need not fill with zeros before it is used.
  const hashes = new Int32Array(bucketCount * room)
  const rows = new Uint32Array(bucketCount * room)
  return {
    e164,
    hashes: starts.map((start) => hashes.subarray(start, start + room)),
    rows: starts.map((start) => rows.subarray(start, start + room)),
    counts: new Uint32Array(bucketCount),
    duplicateOf: new Int32Array(e164.length).fill(absent),
  }
}

/** Rows come in ascending order. */
export function putRow(buckets: NumberBuckets, row: number): void {
  const hash = hashOfNumber(buckets.e164[row] as number)
  const bucket = hash >>> (32 - bucketBits)
  const at = buckets.counts[bucket] as number
  let hashes = buckets.hashes[bucket] as Int32Array
  if (at === hashes.length) hashes = enlarge(buckets, bucket)
  hashes[at] = hash
  ;(buckets.rows[bucket] as Uint32Array)[at] = row
  buckets.counts[bucket] = at + 1
}

/** The equal numbers of a long list in few buckets, such as one number a million times. */
function enlarge(buckets: NumberBuckets, bucket: number): Int32Array {
  const before = buckets.hashes[bucket] as Int32Array
  const hashes = new Int32Array(before.length * 2)
  const rows = new Uint32Array(before.length * 2)
  hashes.set(before)
  rows.set(buckets.rows[bucket] as Uint32Array)
  buckets.hashes[bucket] = hashes
  buckets.rows[bucket] = rows
  return hashes
}

/** Pauses after each bucket. */
export function* firstRows(buckets: NumberBuckets): Generator<void, Int32Array> {
  for (let bucket = 0; bucket < bucketCount; bucket += 1) {
    markRepeats(buckets, bucket)
    yield
  }
  return buckets.duplicateOf
}

/** Different numbers can have one hash, so those that have are compared. */
function markRepeats({ e164, duplicateOf, ...buckets }: NumberBuckets, bucket: number): void {
  const hashes = buckets.hashes[bucket] as Int32Array
  const rows = buckets.rows[bucket] as Uint32Array
  const count = buckets.counts[bucket] as number
  const places = emptyPlaces(count)
  const mask = places.length - 1
  for (let index = 0; index < count; index += 1) {
    const hash = hashes[index] as number
    const row = rows[index] as number
    let place = hash & mask
    let known = places[place] as number
    while (known >= 0 && (hashes[known] !== hash || e164[rows[known] as number] !== e164[row])) {
      place = (place + 1) & mask
      known = places[place] as number
    }
    if (known < 0) places[place] = index
    duplicateOf[row] = known < 0 ? first : (rows[known] as number)
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
