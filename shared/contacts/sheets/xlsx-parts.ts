// Reads what the sheets of an Excel workbook share: their names, the formats of cells, the texts.
import { dateFormatOf } from './date-text.ts'
import { damagedSheet, type SheetPlatform, sheetLimits } from './sheet-reader.ts'
import { scanWholePart } from './unpack-part.ts'
import { attribute, type XmlHandler } from './xml-scanner.ts'
import type { ZipParts } from './zip-parts.ts'

export type XlsxSheet = { readonly name: string; readonly path: string; readonly hidden: boolean }

export type XlsxBook = {
  readonly sheets: readonly XlsxSheet[]
  readonly from1904: boolean
  /** The date format of each cell style; null for those that are no date. */
  readonly dateFormats: readonly (string | null)[]
  /** Empty until `sharedTexts` has read them: they can be most of the file. */
  readonly textsPath: string | null
}

const silent: XmlHandler = { open: () => {}, close: () => {}, text: () => {} }

/** Throws `UnreadableSheet`, also for a workbook of the binary kind. */
export async function xlsxBook(parts: ZipParts, platform: SheetPlatform): Promise<XlsxBook> {
  const main = (await relations(parts, '', platform)).find(({ type }) =>
    type.endsWith('/officeDocument'),
  )
  const path = main?.target ?? 'xl/workbook.xml'
  if (!path.endsWith('.xml')) throw damagedSheet()
  const related = await relations(parts, path, platform)
  const partOfType = (type: string): string | null =>
    related.find((each) => each.type.endsWith(`/${type}`))?.target ?? null
  const { names, from1904 } = await bookNames(parts, path, platform)
  const sheets = names.flatMap(({ name, id, hidden }) => {
    const found = related.find((each) => each.id === id)
    // Charts and macros have tabs too, but no rows.
    return found?.type.endsWith('/worksheet') ? [{ name, path: found.target, hidden }] : []
  })
  const stylesPath = partOfType('styles')
  const dateFormats = stylesPath ? await formatsOf(parts, stylesPath, platform) : []
  return { sheets, from1904, dateFormats, textsPath: partOfType('sharedStrings') }
}

/** As workbooks write a truth. */
export const saysYes = (value: string | undefined): boolean => value === '1' || value === 'true'

type Relation = { readonly id: string; readonly type: string; readonly target: string }

async function relations(
  parts: ZipParts,
  path: string,
  platform: SheetPlatform,
): Promise<readonly Relation[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const part = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`)
  const found: Relation[] = []
  if (!part) return found
  const open = (name: string, attributes: string): void => {
    if (name !== 'Relationship') return
    const of = (key: string): string => attribute(attributes, key) ?? ''
    found.push({ id: of('Id'), type: of('Type'), target: resolved(folder, of('Target')) })
  }
  await scanWholePart(part, { ...silent, open }, platform)
  return found
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of (folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

async function bookNames(parts: ZipParts, path: string, platform: SheetPlatform) {
  const names: { name: string; id: string; hidden: boolean }[] = []
  let from1904 = false
  const open = (name: string, attributes: string): void => {
    if (name === 'workbookPr') from1904 = saysYes(attribute(attributes, 'date1904'))
    if (name !== 'sheet') return
    names.push({
      name: attribute(attributes, 'name') ?? '',
      id: attribute(attributes, 'id') ?? '',
      hidden: /hidden$/i.test(attribute(attributes, 'state') ?? ''),
    })
  }
  await scanWholePart(parts.get(path), { ...silent, open }, platform)
  return { names, from1904 }
}

async function formatsOf(
  parts: ZipParts,
  path: string,
  platform: SheetPlatform,
): Promise<readonly (string | null)[]> {
  const codes = new Map<number, string>()
  const styles: number[] = []
  let inCells = false
  await scanWholePart(
    parts.get(path),
    {
      ...silent,
      open(name, attributes) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0)
        if (name === 'numFmt') codes.set(id, attribute(attributes, 'formatCode') ?? '')
        if (name === 'cellXfs') inCells = true
        if (name === 'xf' && inCells) styles.push(id)
      },
      close(name) {
        if (name === 'cellXfs') inCells = false
      },
    },
    platform,
  )
  return styles.map((id) => dateFormatOf(id, codes.get(id)))
}

/** The texts that cells point to, in order; the reading aids of Asian texts are left out. */
export async function sharedTexts(
  parts: ZipParts,
  path: string | null,
  platform: SheetPlatform,
): Promise<readonly string[]> {
  const texts: string[] = []
  if (path === null || !parts.has(path)) return texts
  let text = ''
  let isText = false
  let isAid = false
  await scanWholePart(
    parts.get(path),
    {
      open(name) {
        if (name === 'si') text = ''
        else if (name === 't') isText = !isAid
        else if (name === 'rPh') isAid = true
      },
      close(name) {
        if (name === 'si') texts.push(unescaped(text))
        else if (name === 't') isText = false
        else if (name === 'rPh') isAid = false
      },
      text(piece) {
        if (isText && text.length <= sheetLimits.writtenCharacters) text += piece
      },
    },
    platform,
  )
  return texts
}

/** Characters that XML cannot hold, as Excel writes them. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
