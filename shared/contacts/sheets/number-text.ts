// Writes a number of a sheet as the digits it has, and one that lost digits so that it shows.

/** From here on sheets keep fewer digits than the number has. */
const fewestLost = 1e15

/**
 * Never in scientific notation, unless digits are lost: then `1.23456789012346E+15`, which the
 * judge reports. Decimals keep the 15 digits a sheet knows.
 */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return ''
  if (Math.abs(value) >= fewestLost) {
    return Number(value.toPrecision(15)).toExponential().toUpperCase()
  }
  if (Number.isInteger(value)) return BigInt(value).toString()
  const rounded = Number(value.toPrecision(15))
  if (Math.abs(rounded) >= 1e-6) return String(rounded)
  return rounded.toFixed(20).replace(/(?:\.|(?<![.0]))0+$/, '')
}
