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
  /** Of each bucket the hash and the row, one after the other. */
  readonly entries: Int32Array[]
  /** Where the next entry of a bucket goes. */
  readonly ends: Uint32Array
  /** `absent`, or the first row with the same number, or -1 when this is it. */
  readonly duplicateOf: Int32Array
}

/** The numbers of `e164` may come later than the buckets, but before their rows are put in. */
export function createNumberBuckets(e164: Float64Array): NumberBuckets {
  const room = 2 * (16 + Math.ceil((e164.length / bucketCount) * 1.05))
  // In one piece, which the platform need not fill with zeros before it is used.
  const entries = new Int32Array(bucketCount * room)
  return {
    e164,
    entries: Array.from({ length: bucketCount }, (_, bucket) =>
      entries.subarray(bucket * room, (bucket + 1) * room),
    ),
    ends: new Uint32Array(bucketCount),
    duplicateOf: new Int32Array(e164.length).fill(absent),
  }
}

/** Rows come in ascending order. */
export function putRow(buckets: NumberBuckets, row: number): void {
  const hash = hashOfNumber(buckets.e164[row] as number)
  const bucket = hash >>> (32 - bucketBits)
  const at = buckets.ends[bucket] as number
  let entries = buckets.entries[bucket] as Int32Array
  if (at === entries.length) entries = enlarge(buckets, bucket)
  entries[at] = hash
  entries[at + 1] = row
  buckets.ends[bucket] = at + 2
  // Most are: of the rows of a bucket, which lie far apart, only the others are written to again.
  buckets.duplicateOf[row] = first
}

/** The equal numbers of a long list in few buckets, such as one number a million times. */
function enlarge({ entries }: NumberBuckets, bucket: number): Int32Array {
  const before = entries[bucket] as Int32Array
  const enlarged = new Int32Array(before.length * 2)
  enlarged.set(before)
  entries[bucket] = enlarged
  return enlarged
}

/** Pauses after each bucket. */
export function* firstRows(buckets: NumberBuckets): Generator<void, Int32Array> {
  let places = new Int32Array()
  for (let bucket = 0; bucket < bucketCount; bucket += 1) {
    const size = placesFor((buckets.ends[bucket] as number) / 2)
    places = (places.length === size ? places : new Int32Array(size)).fill(-1)
    markRepeats(buckets, bucket, places)
    yield
  }
  return buckets.duplicateOf
}

/** Different numbers can have one hash, so those that have are compared. */
function markRepeats(
  { e164, duplicateOf, ...buckets }: NumberBuckets,
  bucket: number,
  places: Int32Array,
): void {
  const entries = buckets.entries[bucket] as Int32Array
  const end = buckets.ends[bucket] as number
  const mask = places.length - 1
  for (let at = 0; at < end; at += 2) {
    const hash = entries[at] as number
    const row = entries[at + 1] as number
    let place = hash & mask
    let known = places[place] as number
    while (
      known >= 0 &&
      (entries[known] !== hash || e164[entries[known + 1] as number] !== e164[row])
    ) {
      place = (place + 1) & mask
      known = places[place] as number
    }
    if (known < 0) places[place] = at
    else duplicateOf[row] = entries[known + 1] as number
  }
}

/** Open addresses for so many numbers, at most `fullest`. */
export const emptyPlaces = (numbers: number): Int32Array =>
  new Int32Array(placesFor(numbers)).fill(-1)

function placesFor(numbers: number): number {
  let size = 64
  while (size * fullest <= numbers) size *= 2
  return size
}

export function hashOfNumber(e164: number): number {
  const high = (e164 / 0x1_0000_0000) | 0
  const mixed = Math.imul((e164 | 0) ^ Math.imul(high, 0x85eb_ca6b), 0x9e37_79b1)
  return mixed ^ (mixed >>> 15)
}
