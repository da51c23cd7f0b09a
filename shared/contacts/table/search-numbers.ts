// Finds digits inside whole numbers without writing the numbers out.

/** A test for numbers of up to 15 digits; the digits it looks for may begin with zeros. */
export function numberHolder(digits: string): (number: number) => boolean {
  const wanted = Number(digits)
  const range = 10 ** digits.length
  const least = range / 10
  return (number) => {
    for (let rest = number; rest >= least; rest = Math.floor(rest / 10)) {
      // The operator for remainders takes ten times as long on doubles.
      if (rest - Math.floor(rest / range) * range === wanted) return true
    }
    return false
  }
}
