// What others know of the numbers of a table: who may not get a message, and who got one or is in a group already.
import type { IssueCode } from '../contact-types.ts'
import { issueNumber, type RowVerdicts } from './row-verdicts.ts'

/** `opted-out` is the verdict on a row; the others are only told, and left to the person. */
export const acquaintances = ['in-group', 'contacted', 'added', 'changed'] as const
export type Acquaintance = (typeof acquaintances)[number]

export type KnownNumbers = {
  /** Digits of E.164 as doubles. */
  readonly optedOut: Set<number>
  readonly acquainted: Readonly<Record<Acquaintance, Set<number>>>
}

export const createKnownNumbers = (): KnownNumbers => ({
  optedOut: new Set(),
  acquainted: {
    'in-group': new Set(),
    contacted: new Set(),
    added: new Set(),
    changed: new Set(),
  },
})

/** The set is empty in nearly every list, and this is asked of a million rows. */
export const isOptedOut = ({ optedOut }: KnownNumbers, digits: number): boolean =>
  optedOut.size > 0 && optedOut.has(digits)

/** Read when asked: judging a table anew gives it other verdicts. */
type Rows = { readonly verdicts: RowVerdicts }

function takeNewNumbers({ verdicts }: Rows, most: number): number[] {
  const numbers: number[] = []
  const { looked } = verdicts
  for (let row = 0; row < looked.length && numbers.length < most; row += 1) {
    if (looked[row] === 1) continue
    looked[row] = 1
    if (verdicts.issue[row] === 0) numbers.push(verdicts.e164[row] as number)
  }
  return numbers
}

/** A number that is one, whether or not it can get an SMS. */
const realNumbers: readonly IssueCode[] = ['landline', 'not-mobile', 'opted-out']

function numbersFrom(
  { verdicts }: Rows,
  { from, most }: { readonly from: number; readonly most: number },
): { readonly numbers: number[]; readonly next: number | null } {
  const real = new Set([0, ...realNumbers.map(issueNumber)])
  const numbers: number[] = []
  let row = from
  for (; row < verdicts.e164.length && numbers.length < most; row += 1) {
    const digits = verdicts.e164[row] as number
    if (digits > 0 && real.has(verdicts.issue[row] as number)) numbers.push(digits)
  }
  return { numbers, next: row < verdicts.e164.length ? row : null }
}

/** The rows that have one of these numbers. */
export function rowsWithNumbers({ verdicts }: Rows, numbers: ReadonlySet<number>): number[] {
  const rows: number[] = []
  for (let row = 0; row < verdicts.e164.length; row += 1) {
    if (numbers.has(verdicts.e164[row] as number)) rows.push(row)
  }
  return rows
}

/** The part of a table that tells what others know of its numbers. */
export type NumberKnowledge = {
  /** Good numbers not handed out yet, which they are from now on; empty when there are none left. */
  readonly newNumbers: (most: number) => number[]
  /** Up to `most` numbers from a row on, also of landlines, and the row to go on with; null at the end. */
  readonly numbersFrom: (
    from: number,
    most: number,
  ) => { readonly numbers: number[]; readonly next: number | null }
  /** Adds to what is known; the rows stay as they are. */
  readonly acquaint: (how: Acquaintance, numbers: readonly number[]) => void
  readonly forgetAcquainted: (how: Acquaintance) => void
  /** Somebody is known this way, in this table or not in it any more. */
  readonly isAcquainted: (how: Acquaintance) => boolean
  /** Every good row of theirs: without the first of equal ones, the next would get the message. */
  readonly rowsOf: (how: Acquaintance) => number[]
}

export function numberKnowledge(table: Rows & { readonly known: KnownNumbers }): NumberKnowledge {
  const { acquainted } = table.known
  return {
    newNumbers: (most) => takeNewNumbers(table, most),
    numbersFrom: (from, most) => numbersFrom(table, { from, most }),
    acquaint(how, numbers) {
      for (const number of numbers) acquainted[how].add(number)
    },
    forgetAcquainted: (how) => acquainted[how].clear(),
    isAcquainted: (how) => acquainted[how].size > 0,
    rowsOf: (how) =>
      rowsWithNumbers(table, acquainted[how]).filter((row) => table.verdicts.issue[row] === 0),
  }
}
