// Reads written amounts and dates as numbers, only to put rows in order.
import { type RecordCut, startOfCell } from '../reading/split-record.ts'

/** `1.200,50`, `1,200.50`, `$ 1200` …; NaN when it is no amount. */
export function writtenAmount(text: string): number {
  const digits = text.replace(/[^\d.,-]/g, '')
  if (!/\d/.test(digits)) return Number.NaN
  const decimals = /[.,](\d{1,2})$/.exec(digits)
  const whole = (decimals ? digits.slice(0, -decimals[0].length) : digits).replace(/[.,]/g, '')
  return Number(decimals ? `${whole}.${decimals[1]}` : whole)
}

/** More digits might not fit a double. */
const mostDigits = 15

/** What `writtenAmount` makes of a cell of digits with at most two decimals; NaN for all others. */
export function plainAmount(cut: RecordCut, record: number, column: number): number {
  const { bytes, delimiter } = cut
  const start = startOfCell(cut, record, column)
  let at = start
  let value = 0
  for (; isDigit(bytes[at]); at += 1) value = value * 10 + (bytes[at] as number) - 0x30
  if (at <= start) return Number.NaN
  let decimals = 0
  if (bytes[at] !== delimiter && (bytes[at] === 0x2e || bytes[at] === 0x2c)) {
    at += 1
    for (; isDigit(bytes[at + decimals]); decimals += 1) {
      value = value * 10 + (bytes[at + decimals] as number) - 0x30
    }
    at += decimals
    if (decimals === 0 || decimals > 2) return Number.NaN
  }
  const after = bytes[at]
  const ends = after === delimiter || after === 0x0a || after === 0x0d || after === undefined
  if (!ends || at - start > mostDigits) return Number.NaN
  return decimals === 0 ? value : value / (decimals === 2 ? 100 : 10)
}

const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x30 && byte <= 0x39

/** Day first unless the year is first, as in Latin America; a number that grows with the date. */
export function writtenDate(text: string): number {
  const parts = /(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})/.exec(text)
  if (!parts) return Number.NaN
  const [first, month, last] = parts.slice(1).map(Number) as [number, number, number]
  const [day, year] = first > 31 ? [last, first] : [first, last]
  return (year < 100 ? year + 2000 : year) * 10_000 + month * 100 + day
}
