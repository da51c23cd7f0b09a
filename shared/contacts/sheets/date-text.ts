// Writes the dates and times of a sheet as the sheet shows them, by the format of each cell.

type Language = 'en' | 'es' | 'pt'

const months: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
}
const days: Readonly<Record<Language, string>> = {
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  es: 'domingo lunes martes miércoles jueves viernes sábado',
  pt: 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
}

/** Excel writes some formats as numbers; the ones of the system are shown day first here. */
const knownFormats: Readonly<Record<number, string>> = {
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
}

/** Excel takes no longer format; what is longer was made to keep the reader busy. */
const longestFormat = 255

/** The format of a date or time, or null when a cell with it is a plain number. */
export function dateFormatOf(id: number, code: string | undefined): string | null {
  if (code !== undefined) return code.length <= longestFormat && saysDate(code) ? code : null
  const isEastern = (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  return knownFormats[id] ?? (isEastern ? 'dd/mm/yyyy' : null)
}

function saysDate(code: string): boolean {
  if (/^(general|standard|@)$/i.test(code)) return false
  const bare = code.replace(/"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\][]*\]/gi, '')
  return /[ymdhs]/i.test(bare)
}

const msPerDay = 86_400_000
/** The last day of the year 9999. */
const lastSerial = 2_958_465
/** Days between the two ways in which Excel counts. */
const macintoshDays = 1462
const token =
  /"([^"]*)"|\\(.)|[_*].|\[\$-([\da-f]+)(?![\da-f])[^\][]*\]|\[(h+|m+|s+)\]|\[[^\][]*\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|[\s\S]/gi

/** Null for a number that no calendar has. */
export function dateText(serial: number, format: string, from1904: boolean): string | null {
  const days1900 = from1904 ? serial + macintoshDays : serial
  if (!(days1900 >= 0 && days1900 < lastSerial + 1)) return null
  // Excel believes in a 29th of February 1900: before it, days are counted from one day later.
  const sinceUnix = days1900 - (days1900 < 60 ? 25_568 : 25_569)
  const date = new Date(Math.round((sinceUnix * msPerDay) / 1000) * 1000)
  const { tokens, language, halves } = parsedFormat(format)
  const moment = { date, serial: days1900, language, halves }
  let text = ''
  for (const { found, isMinute } of tokens) text += written(found, isMinute, moment)
  return text.trim()
}

type ParsedFormat = Pick<Moment, 'language' | 'halves'> & {
  readonly tokens: readonly { readonly found: RegExpMatchArray; readonly isMinute: boolean }[]
}

const parsed = new Map<string, ParsedFormat>()
/** A workbook has a few formats and a million cells; one made to have more does not stay here. */
const mostParsed = 500

function parsedFormat(format: string): ParsedFormat {
  const known = parsed.get(format)
  if (known) return known
  const [section = ''] = format.match(/^(?:"[^"]*"|\\.|[^;])*/) ?? []
  const all = [...section.matchAll(token)]
  const found = {
    tokens: all.map((each, index) => ({ found: each, isMinute: isMinuteAt(all, index) })),
    language: languageOf(all.find((each) => each[3])?.[3]),
    halves: /a(m)?\/p(m)?/i.test(section),
  }
  if (parsed.size >= mostParsed) parsed.clear()
  parsed.set(format, found)
  return found
}

type Moment = {
  readonly date: Date
  readonly serial: number
  readonly language: Language
  /** The hours go to twelve. */
  readonly halves: boolean
}

/** The low bits of a Windows locale say the language. */
function languageOf(locale: string | undefined): Language {
  const primary = Number.parseInt(locale ?? '0', 16) & 0x3ff
  return primary === 0x09 ? 'en' : primary === 0x16 ? 'pt' : 'es'
}

/** `m` is a minute right after hours or right before seconds. */
function isMinuteAt(tokens: readonly RegExpMatchArray[], index: number): boolean {
  const isUnit = ([text]: RegExpMatchArray) => /^\[?[ymdhs]/i.test(text) && !/^\[\$/.test(text)
  const before = tokens.slice(0, index).findLast(isUnit)
  const after = tokens.slice(index + 1).find(isUnit)
  return /^\[?h/i.test(before?.[0] ?? '') || /^\[?s/i.test(after?.[0] ?? '')
}

function written(found: RegExpMatchArray, isMinute: boolean, moment: Moment): string {
  const [text, quoted, escaped, , elapsed] = found
  const { date, serial, halves } = moment
  if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? ''
  if (elapsed) return elapsedText(elapsed, serial)
  if (/^[[_*@]/.test(text)) return ''
  const pad = (value: number): string => String(value).padStart(Math.min(2, text.length), '0')
  const hour = date.getUTCHours()
  switch (text[0]?.toLowerCase()) {
    case 'y':
      return text.length > 2
        ? String(date.getUTCFullYear())
        : String(date.getUTCFullYear()).slice(2)
    case 'm':
      return isMinute ? pad(date.getUTCMinutes()) : monthText(text.length, moment)
    case 'd':
      return text.length > 2 ? dayText(text.length, moment) : pad(date.getUTCDate())
    case 'h':
      return pad(halves ? hour % 12 || 12 : hour)
    case 's':
      return String(date.getUTCSeconds()).padStart(/^ss/i.test(text) ? 2 : 1, '0')
    case 'a':
      return halves && text.includes('/') ? (hour < 12 ? 'AM' : 'PM') : text
    default:
      return text
  }
}

function elapsedText(unit: string, serial: number): string {
  const perDay = { h: 24, m: 1440, s: 86_400 }[unit[0]?.toLowerCase() ?? 'h'] ?? 24
  return String(Math.floor(serial * perDay + 1e-6)).padStart(unit.length, '0')
}

function monthText(length: number, { date, language }: Moment): string {
  const month = date.getUTCMonth()
  if (length < 3) return String(month + 1).padStart(length, '0')
  const name = months[language].split(' ')[month] ?? ''
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name
}

function dayText(length: number, { date, language }: Moment): string {
  const name = days[language].split(' ')[date.getUTCDay()] ?? ''
  return length === 3 ? name.slice(0, 3) : name
}
