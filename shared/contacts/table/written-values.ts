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
  let value = 0
  let digits = 0
  let decimals = -1
  for (let at = start; at >= 0 && at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    if (byte === delimiter || byte === 0x0a || byte === 0x0d) break
    const isPoint = byte === 0x2e || byte === 0x2c
    if (isPoint ? decimals >= 0 || digits === 0 : byte < 0x30 || byte > 0x39) return Number.NaN
    if (isPoint) decimals = 0
    else {
      value = value * 10 + byte - 0x30
      digits += 1
      if (decimals >= 0) decimals += 1
    }
  }
  const isPlain = digits > 0 && digits <= mostDigits && decimals !== 0 && decimals <= 2
  return isPlain ? value / (decimals === 2 ? 100 : decimals === 1 ? 10 : 1) : Number.NaN
}

/** Day first unless the year is first, as in Latin America; a number that grows with the date. */
export function writtenDate(text: string): number {
  const parts = /(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})/.exec(text)
  if (!parts) return Number.NaN
  const [first, month, last] = parts.slice(1).map(Number) as [number, number, number]
  const [day, year] = first > 31 ? [last, first] : [first, last]
  return (year < 100 ? year + 2000 : year) * 10_000 + month * 100 + day
}
