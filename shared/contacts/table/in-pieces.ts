// Cuts work over many items into pieces of a few milliseconds, so that its caller can pause between them.

/** Rows that are looked at or changed between two pauses. */
export const pieceRows = 2000

/** Calls `act` for one range of `count` places after the other, pausing in between: its loop is its own. */
export function* inRanges(
  count: number,
  act: (from: number, to: number) => void,
): Generator<void, void> {
  for (let from = 0; from < count; from += pieceRows) {
    act(from, Math.min(count, from + pieceRows))
    yield
  }
}

/** Calls `act` for each item in order, pausing after every few thousand. */
export function inPieces<Item>(
  items: ArrayLike<Item>,
  act: (item: Item, index: number) => void,
): Generator<void, void> {
  return inRanges(items.length, (from, to) => {
    for (let index = from; index < to; index += 1) act(items[index] as Item, index)
  })
}

/** A stable sort, of pieces first and then of what they join to. */
export function* sortInPieces<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Generator<void, readonly Item[]> {
  let runs: Item[][] = []
  for (let from = 0; from < items.length; from += pieceRows) {
    runs.push(items.slice(from, from + pieceRows).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const joined: Item[][] = []
    for (let index = 0; index < runs.length; index += 2) {
      joined.push(yield* join(runs[index] ?? [], runs[index + 1] ?? [], compare))
    }
    runs = joined
  }
  return runs[0] ?? []
}

function* join<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Generator<void, Item[]> {
  const joined: Item[] = []
  let left = 0
  let right = 0
  while (left < first.length && right < second.length) {
    const isLeft = compare(first[left] as Item, second[right] as Item) <= 0
    joined.push((isLeft ? first[left++] : second[right++]) as Item)
    if (joined.length % pieceRows === 0) yield
  }
  return joined.concat(first.slice(left), second.slice(right))
}
