// Cells as they leave for a sheet and come back: no formula gets in, no digit gets lost.

/** A leading plus is a phone number and a minus an amount, unless what follows is not one. */
const dangerousStart = /^(?:[=@\t\r]|-(?!\d[\d.,]*$)|\+(?!\d[\d ]*$))/
/** A sheet would read these as numbers and drop a plus, zeros or digits beyond the eleventh. */
const numberLookalike = /^(?:\+\d+|0\d+|\d{12,})$/

/** For CSV, which has no types: an apostrophe before a formula, a text formula around a number. */
export function csvCell(text: string): string {
  if (dangerousStart.test(text)) return `'${text}`
  return numberLookalike.test(text) ? `="${text}"` : text
}

/** Every way one cell may be written by a sheet that was not asked to change it comes to one text. */
export function comparableCell(text: string): string {
  const wrapped = /^="([^"]*)"$/.exec(text)?.[1]
  const bare = wrapped ?? (/^'[=@\t\r+-]/.test(text) ? text.slice(1) : text)
  return xmlText(bare).replace(/\r\n?/g, '\n').trim()
}

/** What XML cannot hold is left out. */
export const xmlText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly the characters XML forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
