// Dresses the answers of the practice provider: casing, wrapping and type of ids are its switches.

export type AnswerStyle = {
  readonly casing: 'camel' | 'pascal'
  /** True: every answer inside `{ data: … }`. */
  readonly wrapped: boolean
  /** True: ids as numbers instead of texts such as `G1001`. */
  readonly numericIds: boolean
}

export const plainAnswers: AnswerStyle = { casing: 'camel', wrapped: false, numericIds: false }

export function dress(value: unknown, style: AnswerStyle): unknown {
  const cased = style.casing === 'pascal' ? pascalKeys(value) : value
  return style.wrapped ? { [style.casing === 'pascal' ? 'Data' : 'data']: cased } : cased
}

export function idText(id: number, prefix: 'G' | 'C', style: AnswerStyle): string | number {
  return style.numericIds ? id : `${prefix}${id}`
}

function pascalKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pascalKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key.charAt(0).toUpperCase() + key.slice(1),
      pascalKeys(entry),
    ]),
  )
}
