// Reads written amounts and dates as numbers, only to put rows in order.

/** `1.200,50`, `1,200.50`, `$ 1200` …; NaN when it is no amount. */
export function writtenAmount(text: string): number {
  const digits = text.replace(/[^\d.,-]/g, '')
  if (!/\d/.test(digits)) return Number.NaN
  const decimals = /[.,](\d{1,2})$/.exec(digits)
  const whole = (decimals ? digits.slice(0, -decimals[0].length) : digits).replace(/[.,]/g, '')
  return Number(decimals ? `${whole}.${decimals[1]}` : whole)
}

/** Day first unless the year is first, as in Latin America; a number that grows with the date. */
export function writtenDate(text: string): number {
  const parts = /(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})/.exec(text)
  if (!parts) return Number.NaN
  const [first, month, last] = parts.slice(1).map(Number) as [number, number, number]
  const [day, year] = first > 31 ? [last, first] : [first, last]
  return (year < 100 ? year + 2000 : year) * 10_000 + month * 100 + day
}
