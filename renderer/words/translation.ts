// Holds a translation to the sentences of the Spanish original: the same names, no more, no fewer.

/** ICU arguments are checked against the original, so a translation must use the same ones. */
export type Translation<Original extends Record<string, string>> = {
  readonly [Name in keyof Original]: string
}
