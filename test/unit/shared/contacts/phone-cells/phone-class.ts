// What a class of phone cells is: a rule of numbering or of writing, and the verdict it leads to.
import type { IssueCode, RepairCode } from '../../../../../shared/contacts/contact-types.ts'
import type { SeededRandom } from '../../../../bench/seeded-random.ts'

export type PhoneClass = {
  /** ISO 3166 alpha-2 of the list. */
  readonly home: string
  /** Why the verdict is right, in words, from the country's numbering plan or the doctor's rules. */
  readonly rule: string
  /** National digits as E.164 has them; `#` is any digit. */
  readonly national: string
  readonly write: (national: string) => string
  /** Null when no number can be used. */
  readonly e164: ((national: string) => string) | null
  readonly issue?: IssueCode
  readonly repairs?: readonly RepairCode[]
  readonly offers?: (national: string) => { readonly e164: string; readonly repair: RepairCode }
}

export const fill = (pattern: string, random: SeededRandom): string =>
  pattern.replaceAll('#', () => random.digits(1))

/** A country's mobiles, as its plan publishes them. */
export type MobilePlan = {
  readonly home: string
  readonly code: string
  readonly rule: string
  readonly series: readonly string[]
  /** Sizes of the groups people write. */
  readonly groups: readonly number[]
}

export function grouped(digits: string, sizes: readonly number[], sign: string): string {
  const starts = sizes.map((_, place) => sizes.slice(0, place).reduce((sum, size) => sum + size, 0))
  return starts.map((at, place) => digits.slice(at, at + (sizes[place] ?? 0))).join(sign)
}
