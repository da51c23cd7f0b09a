// Which two lists are the same one month after month: those whose columns have the same names.

/** Case, accents and blanks are no difference. */
export const foldedName = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()

/** The same text for the same names in any order; it holds the names themselves. */
export const namesInOrder = (names: readonly string[]): string =>
  JSON.stringify(names.map(foldedName).sort())
