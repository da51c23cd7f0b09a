// Writes a text in the ten ways in which it could lie unnoticed in a file.

const utf16 = (text: string) => Buffer.from(text, 'utf16le')

/** A number is looked for by its national digits as well, and with marks between them. */
export function inTenEncodings(text: string): readonly Buffer[] {
  const digits = text.replace(/\D/g, '')
  const core = digits.length >= 10 ? digits.slice(-10) : text
  const spaced = core.replace(/^(.{3})(.{3})(.*)$/, '$1 $2 $3')
  return [
    Buffer.from(core),
    utf16(core),
    utf16(core).swap16(),
    ...[0, 1, 2].map((shift) => innerBase64(core, shift)),
    Buffer.from(Buffer.from(core).toString('hex')),
    Buffer.from([...core].reverse().join('')),
    Buffer.from(encodeURIComponent(core === text ? `${core} ` : core).slice(0, core.length)),
    Buffer.from(spaced),
    Buffer.from(spaced.replaceAll(' ', '-')),
  ]
}

/** What base64 makes of the text wherever it begins: without the letters that its neighbours share. */
function innerBase64(text: string, shift: number): Buffer {
  const coded = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString('base64')
  const first = Math.ceil((shift * 8) / 6)
  return Buffer.from(coded.slice(first, Math.floor(((shift + Buffer.byteLength(text)) * 8) / 6)))
}
