// Finds the sheet to read in a workbook: the one asked for, or the likeliest to be a list of contacts.
import type { FileLayout } from '../reading/find-layout.ts'
import { phoneHeaderScore } from '../reading/header-words.ts'
import { sheetBytes } from './sheet-bytes.ts'
import { type SheetReader, UnreadableSheet } from './sheet-reader.ts'

/** Rows of each sheet that are looked at for phones. */
const sampledRows = 100
/** Fewer than the first rows that a layout shows. */
const mostRowsOfCover = 5

const likeness = { empty: 0, filled: 1, phones: 2, list: 3 } as const
type Likeness = (typeof likeness)[keyof typeof likeness]
/** Of a sheet's first rows as text. */
type LayoutOf = (text: Uint8Array) => FileLayout
type Candidate = { readonly sheet: number; readonly likeness: Likeness }

/** Throws `UnreadableSheet` for a name that no sheet has, whatever its case. */
export async function chooseSheet(
  reader: SheetReader,
  sheet: string | undefined,
  layoutOf: LayoutOf,
): Promise<number> {
  const { sheets } = reader
  if (sheet !== undefined) {
    const wanted = sheet.trim().toLowerCase()
    const found = sheets.findIndex(({ name }) => name.trim().toLowerCase() === wanted)
    if (found >= 0) return found
    const names = sheets.map(({ name }) => name)
    throw new UnreadableSheet({ code: 'unknown-sheet', sheet, sheets: names })
  }
  if (sheets.length < 2) return 0
  const places = [...sheets.keys()]
  const isHidden = (place: number): boolean => sheets[place]?.hidden === true
  const seen = places.filter((place) => !isHidden(place))
  const best = await likeliest(reader, seen, layoutOf)
  if (best.likeness >= likeness.phones) return best.sheet
  // A hidden sheet was put aside by somebody: it counts when nothing in sight has a phone.
  const hidden = await likeliest(reader, places.filter(isHidden), layoutOf)
  return hidden.likeness > best.likeness ? hidden.sheet : best.sheet
}

/** The first of the likeliest ones; no more are looked at than it takes. */
async function likeliest(
  reader: SheetReader,
  places: readonly number[],
  layoutOf: LayoutOf,
): Promise<Candidate> {
  let best: Candidate = { sheet: places[0] ?? 0, likeness: likeness.empty }
  for (const sheet of places) {
    const sample = await sampleOf(reader, sheet)
    const found = sample.length === 0 ? likeness.empty : likenessOf(layoutOf(sample))
    if (found > best.likeness) best = { sheet, likeness: found }
    if (found === likeness.list) break
  }
  return best
}

/** A cover may tell a phone or two as well, but under no header that says so. */
function likenessOf({ columns, phoneColumns, firstRows }: FileLayout): Likeness {
  const header = columns[phoneColumns[0] ?? -1]?.header
  if (header === undefined) return likeness.filled
  const isList = firstRows.length > mostRowsOfCover || phoneHeaderScore(header) > 0
  return isList ? likeness.list : likeness.phones
}

/** A sheet that cannot be read is no candidate, and no reason to give up the others. */
async function sampleOf(reader: SheetReader, sheet: number): Promise<Uint8Array> {
  const text = sheetBytes()
  try {
    let taken = 0
    for await (const { rows } of reader.rows(sheet)) {
      for (const row of rows.slice(0, sampledRows - taken)) text.add(row)
      taken += rows.length
      if (taken >= sampledRows) break
    }
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error
    return new Uint8Array()
  }
  return text.bytes()
}
