// The details of a refusal: which number, at which position, in the provider's own words.

export type ListError = {
  /** Word for word as the provider wrote it. */
  readonly text: string
  /** The digits as printed, which may carry stray zeros; null where the text names no number. */
  readonly number: string | null
  /** 1-based position in the request; null where the text gives none. */
  readonly position: number | null
}

const LABELLED_NUMBER = /(?:number|n[uú]mero)\s*:?\s*"?\+?(\d{5,20})\b/i
const ANY_NUMBER = /(?<!\d)(\d{7,20})(?!\d)/
const POSITION = /posi(?:tion|ci[oó]n)\s*:?\s*(\d{1,9})\b/i

/** Reads "Format error in mobile number 000573195112933 in position 1" and its relatives. */
export function readListError(text: string): ListError {
  const number = LABELLED_NUMBER.exec(text) ?? ANY_NUMBER.exec(text)
  const position = POSITION.exec(text)?.[1]
  return {
    text,
    number: number?.[1] ?? null,
    position: position === undefined ? null : Number(position),
  }
}

/**
 * For each error the index into `numbers` (E.164, in the order of the request) it speaks of, or
 * null: by the number first, its stray leading zeros dropped, by the position second.
 */
export function matchListErrors(
  errors: readonly ListError[],
  numbers: readonly string[],
): readonly (number | null)[] {
  const bareNumbers = numbers.map(bare)
  const firstIndex = new Map<string, number>()
  bareNumbers.forEach((number, index) => {
    if (!firstIndex.has(number)) firstIndex.set(number, index)
  })
  return errors.map((error) => {
    const placed = (error.position ?? 0) - 1
    const isPlaced = placed >= 0 && placed < numbers.length
    if (error.number === null) return isPlaced ? placed : null
    const named = bare(error.number)
    if (isPlaced && bareNumbers[placed] === named) return placed
    return firstIndex.get(named) ?? (isPlaced ? placed : null)
  })
}

function bare(number: string): string {
  return number.replace(/\D/g, '').replace(/^0+/, '')
}
