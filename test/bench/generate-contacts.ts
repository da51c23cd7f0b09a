// Generates a realistic messy Colombian contact list of any size (arguments: rows, file).
import { closeSync, openSync, writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

export type GeneratedList = {
  readonly rows: number
  readonly seed: number
  readonly delimiter?: ',' | ';'
  readonly lineEnd?: '\n' | '\r\n' | '\r'
}

const firstNames =
  'Juan María José Luz Andrés Sofía Óscar Ángela Camilo Nataly Germán Íngrid'.split(' ')
const lastNames = 'Pérez Gómez Rodríguez Muñoz Martínez Ibáñez Castaño López Díaz Ruiz Peña'.split(
  ' ',
)
const cities = ['Bogotá D.C.', 'Medellín', 'Cali', 'Barranquilla', 'Cúcuta', 'Pereira', 'Tunja']
const notes = ['', '', '', '', 'cliente frecuente', 'paga los viernes', 'debe 2 cuotas', 'VIP']
const mobilePrefixes = '300 301 302 304 305 310 311 312 313 314 315 316 317 318 320 321 350'.split(
  ' ',
)
const noNumbers = ['N/A', 'sin numero', '-', 'no tiene', '0', 'pendiente', 'x', 'juan@correo.com']
const scientific = ['5.73E+11', '3.00123E+09', '5,73E+11', '3.15E+09']
/** Shares of every hundred thousand numbers that repeat an earlier one. */
const rememberedNumbers = 200_000

type Weighted<T> = readonly (readonly [share: number, make: T])[]
type Spelling = (number: string, random: SeededRandom) => string

/** How people write a ten-digit mobile, with the share of each way in percent. */
const spellings: Weighted<Spelling> = [
  [50, (n) => n],
  [11, (n) => `+57 ${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)}`],
  [6, (n) => `+57${n}`],
  [8, (n) => `57${n}`],
  [3, (n) => `0057${n}`],
  [6, (n) => `(${n.slice(0, 3)}) ${n.slice(3, 6)}-${n.slice(6)}`],
  [3, (n) => `${n.slice(0, 3)}-${n.slice(3, 6)}-${n.slice(6)}`],
  [3, (n) => `${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6, 8)} ${n.slice(8)}`],
  [1.5, (n) => `${n.slice(0, 3)}.${n.slice(3, 6)}.${n.slice(6)}`],
  [3, (n) => `'${n}`],
  [1, (n) => ` ${n} `],
  [1.4, (n) => `(+57) ${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)}`],
  [0.7, (n) => `+57\u00a0${n.slice(0, 3)}\u00a0${n.slice(3, 6)}\u00a0${n.slice(6)}`],
  [0.8, (n) => `${n}.0`],
  [0.5, (n, random) => `${n} ext ${random.below(99) + 1}`],
  [0.6, (n) => `="${n}"`],
  [0.5, (n) => `0${n}`],
]

const mobile = (random: SeededRandom): string => random.pick(mobilePrefixes) + random.digits(7)

/** What stands in the phone column, with the share of each kind in percent. */
const phones: Weighted<(random: SeededRandom, earlier: string[]) => string> = [
  [72, (random, earlier) => spell(remember(mobile(random), random, earlier), random)],
  [
    8,
    (random, earlier) => spell(earlier.length > 0 ? random.pick(earlier) : mobile(random), random),
  ],
  [2, (random) => random.pick(scientific)],
  [4, (random) => `60${random.pick(['1', '2', '4', '5', '7'])}${random.digits(7)}`],
  [1, (random) => random.digits(7)],
  [2, (random) => mobile(random).slice(0, 4 + random.below(5))],
  [1, (random) => mobile(random) + random.digits(1 + random.below(4))],
  [2, () => ''],
  [1, (random) => random.pick(noNumbers)],
  [0.5, (random) => `${mobile(random)} / ${mobile(random)}`],
  [0.5, (random) => `3${random.pick(['26', '40', '66', '99'])}${random.digits(7)}`],
  [1.5, (random) => random.pick(['+52 55 ', '+52 1 55 ', '52 1 33 ']) + random.digits(8)],
  [1.5, (random) => random.pick(['+51 9', '0051 9', '519']) + random.digits(8)],
  [1.5, (random) => random.pick(['+593 9', '5939']) + random.digits(8)],
  [
    1.5,
    (random) =>
      `${random.pick(['+1 305', '1305', '001 305'])}${2 + random.below(8)}${random.digits(6)}`,
  ],
]

function choose<T>(choices: Weighted<T>, random: SeededRandom): T {
  let rest = random.next() * choices.reduce((sum, [share]) => sum + share, 0)
  for (const [share, choice] of choices) {
    rest -= share
    if (rest < 0) return choice
  }
  return (choices.at(-1) as readonly [number, T])[1]
}

const spell = (number: string, random: SeededRandom): string =>
  choose(spellings, random)(number, random)

function remember(number: string, random: SeededRandom, earlier: string[]): string {
  if (earlier.length < rememberedNumbers) earlier.push(number)
  else earlier[random.below(rememberedNumbers)] = number
  return number
}

function personName(random: SeededRandom): string {
  const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`
  if (random.next() < 0.03) return `${random.pick(lastNames)}, ${random.pick(firstNames)}`
  return random.next() < 0.4 ? `${name} ${random.pick(lastNames)}` : name
}

function note(random: SeededRandom): string {
  const kind = random.next()
  if (kind < 0.02) return `dirección: Cra ${random.below(99)}\napto ${random.below(999)}`
  if (kind < 0.035) return `dijo "llámame" ${random.below(9)}`
  if (kind < 0.06) return `Cra ${random.below(99)} # ${random.below(99)}, ${random.pick(cities)}`
  return random.pick(notes)
}

/** The lines of the list with their line ends, header first. */
export function* generateContacts(list: GeneratedList): Generator<string> {
  const { rows, seed, delimiter = ',', lineEnd = '\n' } = list
  const random = seededRandom(seed)
  const earlier: string[] = []
  const quoted = (cell: string): string =>
    /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell
  yield ['mobile', 'name', 'city', 'amount', 'notes'].join(delimiter) + lineEnd
  for (let row = 0; row < rows; row += 1) {
    const cells = [
      choose(phones, random)(random, earlier),
      personName(random),
      random.pick(cities),
      (random.below(9_000_000) / 100).toFixed(2),
      note(random),
    ]
    yield cells.map(quoted).join(delimiter) + lineEnd
  }
}

export function writeList(rows: number, path: string): void {
  const file = openSync(path, 'w')
  let pending: string[] = []
  for (const line of generateContacts({ rows, seed: 1 })) {
    pending.push(line)
    if (pending.length < 10_000) continue
    writeSync(file, pending.join(''))
    pending = []
  }
  writeSync(file, pending.join(''))
  closeSync(file)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [rows = '100000', path = 'contacts.csv'] = process.argv.slice(2)
  writeList(Number(rows), path)
}
