// Asks the fast look-up and libphonenumber about the same digits and keeps what they disagree on.
import { fastLookUp } from '../../shared/contacts/judging/fast-look-up.ts'
import { libraryLookUp, type NumberFacts } from '../../shared/contacts/judging/look-up-number.ts'
import type { WrittenNumbers } from './written-numbers.ts'

export type Disagreement = {
  readonly home: string
  readonly text: string
  readonly answer: NumberFacts | null
  readonly truth: NumberFacts | null
}

const mostKept = 20

/** About `count` numbers, as many for each default country. `onHome` is told after each country. */
export function compareLookUps(
  { homes, next }: WrittenNumbers,
  count: number,
  onHome?: (home: string, disagreements: number) => void,
): readonly Disagreement[] {
  const found: Disagreement[] = []
  for (const home of homes) {
    const fast = fastLookUp(home)
    const library = libraryLookUp(home)
    for (let asked = 0; asked < count / homes.length; asked += 1) {
      const text = next(home)
      const [answer, truth] = [fast(text), library(text)]
      if (!same(answer, truth) && found.length < mostKept) found.push({ home, text, answer, truth })
    }
    onHome?.(home, found.length)
  }
  return found
}

const same = (one: NumberFacts | null, other: NumberFacts | null): boolean =>
  one === null || other === null
    ? one === other
    : one.e164 === other.e164 &&
      one.country === other.country &&
      one.callingCode === other.callingCode &&
      one.national === other.national &&
      one.valid === other.valid &&
      one.type === other.type
