// Guesses what each column holds from its header and its first values: phone, name, money, date.
import type { ColumnTarget, ColumnType, ContactColumn } from '../contact-types.ts'
import { countryOfText } from '../judging/country-of-text.ts'
import { phoneJudge } from '../judging/judge-phone.ts'
import { phoneHeaderScore, saysCountry, saysMoney, saysName, saysNotPhone } from './header-words.ts'
import { nameColumns } from './name-columns.ts'

export type ColumnGuess = {
  readonly columns: readonly ContactColumn[]
  /** Best first. */
  readonly phoneColumns: readonly number[]
}

type Examined = {
  readonly header: string
  readonly values: readonly string[]
  readonly type: ColumnType
  /** 0 to 1 from header and values together. */
  readonly phoneScore: number
  /** Orders phone columns: how often the values are good, roughly, then what the header says. */
  readonly phoneRank: number
}

/** Enough for the best column, and enough for a further one. */
const enoughAlone = 0.2
const enoughBeside = 0.45
const mostPhoneColumns = 5

/** `headers` has one entry a column, empty where the file has no name for it. */
export function guessColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  defaultCountry: string,
): ColumnGuess {
  const named = headers.some((header) => phoneHeaderScore(header) > 0.4)
  const examined = headers.map((header, index) =>
    examine(header, valuesOf(rows, index), { defaultCountry, named }),
  )
  const phoneColumns = findPhoneColumns(examined)
  const countryColumn = findCountryColumn(examined, phoneColumns)
  const nameColumn = findNameColumn(examined, [...phoneColumns, countryColumn])
  const names = nameColumns(headers)
  const columns = examined.map((column, index): ContactColumn => {
    const target = targetOf(column, index, { phoneColumns, countryColumn, nameColumn })
    return {
      index,
      header: column.header,
      name: names[index] ?? '',
      type: target === 'phone' ? 'phone' : target === 'name' ? 'name' : column.type,
      target,
      confidence: confidenceOf(column, target),
      samples: column.values.slice(0, 3),
    }
  })
  return { columns, phoneColumns }
}

/** Best first; columns that are as good leave the order to the file. */
function findPhoneColumns(examined: readonly Examined[]): number[] {
  const best = Math.max(0, ...examined.map(({ phoneScore }) => phoneScore))
  const enough = best >= enoughBeside ? enoughBeside : Math.max(best, enoughAlone)
  return examined
    .map(({ phoneScore, phoneRank }, index) => ({ score: phoneScore, rank: phoneRank, index }))
    .filter(({ score }) => score >= enough)
    .sort((one, other) => other.rank - one.rank || one.index - other.index)
    .slice(0, mostPhoneColumns)
    .map(({ index }) => index)
}

const valuesOf = (rows: readonly (readonly string[])[], index: number): string[] =>
  rows.map((cells) => cells[index]?.trim() ?? '').filter((value) => value !== '')

type Surroundings = {
  readonly defaultCountry: string
  /** Some column's header says that it holds the phones. */
  readonly named: boolean
}

function examine(header: string, values: readonly string[], around: Surroundings): Examined {
  return {
    header,
    values,
    type: typeOf(header, values),
    ...phoneEvidence(header, values, around),
  }
}

function phoneEvidence(
  header: string,
  values: readonly string[],
  { defaultCountry, named }: Surroundings,
): Pick<Examined, 'phoneScore' | 'phoneRank'> {
  const word = phoneHeaderScore(header)
  const judge = phoneJudge(defaultCountry)
  const verdicts = values.map((value) => (maybePhone(value) ? judge(value) : null))
  const good = share(verdicts, (verdict) => verdict !== null && verdict.issue === null)
  const some = share(verdicts, (verdict) => verdict !== null && verdict.e164 !== null)
  // A number of a contract may look like a phone, which would be a stranger's.
  if (saysNotPhone(header) && (named || good < 0.9)) return { phoneScore: 0, phoneRank: 0 }
  const often = good >= 0.4 ? 2 : good >= 0.15 ? 1 : 0
  return {
    phoneScore: Math.min(1, word * 0.5 + good * 0.6 + (some - good) * 0.3),
    phoneRank: often + word,
  }
}

/** Judging every long text of a wide file would take seconds. */
function maybePhone(value: string): boolean {
  if (value.length > 60) return false
  const digits = value.replace(/\D/g, '').length
  return digits >= 7 && digits <= 30
}

const share = <T>(items: readonly T[], matches: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(matches).length / items.length

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const date =
  /^(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{1,2}[\s-](de )?\p{L}{3,10}\.?([\s-](de )?\d{2,4})?)([ T]\d{1,2}:\d{2}.*)?$/iu
const numeric = /^-?[\d.,\s']*\d%?$/
const money =
  /^-?\s*(?:[A-Z]{0,3}\$|€|COP|USD|MXN|S\/)\s*-?[\d.,\s']*\d$|^-?\d{1,3}([.,]\d{3})+([.,]\d{1,2})?$|^-?\d+[.,]\d{2}$/
const personName = /^\p{L}[\p{L}'’.-]*(\s+\p{L}[\p{L}'’.-]*){1,5}$/u

function typeOf(header: string, values: readonly string[]): ColumnType {
  if (values.length === 0) return 'empty'
  const most = (pattern: RegExp): boolean => share(values, (value) => pattern.test(value)) >= 0.7
  if (most(email)) return 'email'
  if (most(date)) return 'date'
  if (most(money) || (most(numeric) && saysMoney(header))) return 'money'
  return most(numeric) ? 'number' : 'text'
}

const spelledOut = /\p{L}{4}/u

/** A header for it, or values that are names of countries and nothing else; -1 for none. */
function findCountryColumn(examined: readonly Examined[], phoneColumns: readonly number[]): number {
  const named = (values: readonly string[], least: number): boolean =>
    share(values, (value) => countryOfText(value) !== null) >= least
  const free = (index: number): boolean => !phoneColumns.includes(index)
  const said = examined.findIndex(
    ({ header, values }, index) => free(index) && saysCountry(header) && named(values, 0.6),
  )
  if (said >= 0) return said
  return examined.findIndex(
    ({ values }, index) =>
      free(index) &&
      values.length > 1 &&
      values.every((value) => spelledOut.test(value)) &&
      named(values, 0.9),
  )
}

function findNameColumn(examined: readonly Examined[], taken: readonly number[]): number {
  const free = (index: number): boolean => !taken.includes(index)
  const textual = (column: Examined, index: number): boolean =>
    free(index) && column.type === 'text'
  const said = examined.findIndex(
    (column, index) => textual(column, index) && saysName(column.header),
  )
  if (said >= 0) return said
  return examined.findIndex(
    (column, index) =>
      textual(column, index) && share(column.values, (value) => personName.test(value)) >= 0.6,
  )
}

function targetOf(
  column: Examined,
  index: number,
  chosen: { phoneColumns: readonly number[]; countryColumn: number; nameColumn: number },
): ColumnTarget {
  if (chosen.phoneColumns.includes(index)) return 'phone'
  if (index === chosen.countryColumn) return 'country'
  if (index === chosen.nameColumn) return 'name'
  return column.type === 'empty' ? 'ignore' : 'field'
}

function confidenceOf(column: Examined, target: ColumnTarget): number {
  if (target === 'phone') return Math.round(column.phoneScore * 100) / 100
  if (target === 'country') return saysCountry(column.header) ? 0.95 : 0.6
  if (target === 'name') return saysName(column.header) ? 0.95 : 0.6
  return column.phoneScore > 0 ? Math.round((1 - column.phoneScore) * 100) / 100 : 0.9
}
