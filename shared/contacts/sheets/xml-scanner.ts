// Scans XML as it arrives: elements by their local name, attributes when asked for, no tree.
import { damagedSheet } from './sheet-reader.ts'

export type XmlHandler = {
  readonly open: (name: string, attributes: string) => void
  readonly close: (name: string) => void
  /** May come in several pieces. */
  readonly text: (text: string) => void
}

export type XmlScanner = {
  readonly push: (piece: string) => void
  /** Throws `UnreadableSheet` when the text stops in the middle. */
  readonly end: () => void
}

/** No tag and no cell is this long; waiting for its end would only take memory. */
const longestRest = 1 << 20

export function xmlScanner(handler: XmlHandler): XmlScanner {
  let rest = ''
  let depth = 0

  function tag(xml: string, start: number, end: number): void {
    if (xml.charCodeAt(start + 1) === slash) {
      depth -= 1
      handler.close(localName(xml, start + 2))
      return
    }
    const name = localName(xml, start + 1)
    const isEmpty = xml.charCodeAt(end - 2) === slash
    handler.open(name, xml.slice(start + 1, isEmpty ? end - 2 : end - 1))
    if (isEmpty) handler.close(name)
    else depth += 1
  }

  function push(piece: string): void {
    const xml = rest + piece
    let at = 0
    for (let start = xml.indexOf('<'); start >= 0; start = xml.indexOf('<', at)) {
      if (start > at) handler.text(decoded(xml.slice(at, start)))
      at = start
      const second = xml.charCodeAt(start + 1)
      const end = second === bang || second === question ? endOfAside(xml, start) : tagEnd(xml, at)
      if (end < 0) break
      if (second === bang && xml.startsWith(cdata, start)) {
        handler.text(xml.slice(start + cdata.length, end - 3))
      } else if (second !== bang && second !== question) tag(xml, start, end)
      at = end
    }
    rest = xml.slice(at)
    if (rest.length > longestRest) throw damagedSheet()
  }

  return {
    push,
    end() {
      if (depth !== 0 || rest.trim() !== '') throw damagedSheet()
    },
  }
}

const slash = 0x2f
const bang = 0x21
const question = 0x3f
const colon = 0x3a
const greater = 0x3e
const cdata = '<![CDATA['

/** After the tag; -1 while it is not all there. A quoted value may hold a `>`. */
function tagEnd(xml: string, start: number): number {
  let open = 0
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at)
    if (open !== 0) open = code === open ? 0 : open
    else if (code === 0x22 || code === 0x27) open = code
    else if (code === greater) return at + 1
  }
  return -1
}

/** Comments, CDATA, declarations and instructions. */
function endOfAside(xml: string, start: number): number {
  if (xml.length - start < cdata.length) return -1
  const closing = xml.startsWith('<!--', start)
    ? '-->'
    : xml.startsWith(cdata, start)
      ? ']]>'
      : xml.startsWith('<?', start)
        ? '?>'
        : '>'
  const end = xml.indexOf(closing, start + 2)
  return end < 0 ? -1 : end + closing.length
}

/** Without its namespace's prefix, which each program chooses for itself. */
function localName(xml: string, from: number): string {
  let start = from
  let at = from
  for (; ; at += 1) {
    const code = xml.charCodeAt(at)
    if (code === colon) start = at + 1
    else if (code <= 0x20 || code === slash || code === greater || Number.isNaN(code)) break
  }
  return xml.slice(start, at)
}

/** The value of an attribute by its local name; the name of the element stands before them all. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name, 1); at > 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1)
    if (before > 0x20 && before !== colon) continue
    const value = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length))
    if (value) return decoded(value[1] ?? value[2] ?? '')
  }
  return undefined
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    if (name) return entities[name] ?? all
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : all
  })
}
