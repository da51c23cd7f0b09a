// Which two lists are the same one month after month: those whose columns have the same names.

/** Case, accents and blanks are no difference. */
export const foldedName = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()

/** The same text for the same names in any order; it holds the names themselves. */
export const namesInOrder = (names: readonly string[]): string =>
  JSON.stringify(names.map(foldedName).sort())

/** The same columns in an order that does not depend on where the file has them. */
export const columnsByName = (
  { columns }: { readonly columns: readonly { readonly name: string }[] },
  places: readonly number[],
): readonly number[] =>
  places.toSorted((one, other) =>
    foldedName(columns[one]?.name ?? '') < foldedName(columns[other]?.name ?? '') ? -1 : 1,
  )
