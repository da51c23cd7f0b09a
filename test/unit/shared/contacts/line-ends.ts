// Rewrites the line ends of a text, as other systems would have saved it.

export const lineEnds = { LF: '\n', 'CR LF': '\r\n', CR: '\r' } as const
export type LineEnd = keyof typeof lineEnds

export const withLineEnds = (text: string, lineEnd: LineEnd): string =>
  text.replaceAll('\n', lineEnds[lineEnd])

/** Each line ends in another way than the one before. */
export function withMixedLineEnds(text: string): string {
  // In this order a CR never stands just before an LF, which together would be one end.
  const kinds = [lineEnds.LF, lineEnds.CR, lineEnds['CR LF']]
  let seen = 0
  return text.replace(/\n/g, () => {
    const end = kinds[seen % kinds.length] as string
    seen += 1
    return end
  })
}
