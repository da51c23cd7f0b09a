// Makes Excel workbooks out of the XML of their sheets, as far from tidy as a test needs.
import { type ZipPartContent, zipFile } from './zip-file.ts'

export type XlsxFacts = {
  /** By name: what stands inside `sheetData`. */
  readonly sheets: Readonly<Record<string, string>>
  readonly texts?: readonly string[]
  /** Custom formats from 164 on; style 1 is the first, style 0 is plain. */
  readonly formats?: readonly (string | number)[]
  readonly from1904?: boolean
}

const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const xlsxFile = (facts: XlsxFacts): Uint8Array => zipFile(xlsxParts(facts))

export function xlsxParts({ sheets, texts, formats = [], from1904 }: XlsxFacts): ZipPartContent[] {
  const names = Object.keys(sheets)
  const relations = [
    ...names.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`)),
    relation('styles', 'styles', 'styles.xml'),
    ...(texts ? [relation('texts', 'sharedStrings', '/xl/sharedStrings.xml')] : []),
  ]
  const tabs = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index}" r:id="s${index}"/>`,
  )
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: list([relation('b', 'officeDocument', 'xl/workbook.xml')]) },
    { name: 'xl/_rels/workbook.xml.rels', content: list(relations) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${tabs.join('')}</sheets></workbook>`,
    },
    { name: 'xl/styles.xml', content: styles(formats) },
    ...(texts
      ? [
          {
            name: 'xl/sharedStrings.xml',
            content: `<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
          },
        ]
      : []),
    ...names.map((name, index) => ({
      name: `xl/worksheets/sheet${index}.xml`,
      content: `<?xml version="1.0"?>\n<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
    })),
  ]
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${kind}/${type}" Target="${target}"/>`

const list = (relations: readonly string[]): string =>
  `<Relationships>${relations.join('')}</Relationships>`

function styles(formats: readonly (string | number)[]): string {
  const custom = formats.map((format, index) =>
    typeof format === 'string' ? `<numFmt numFmtId="${164 + index}" formatCode="${format}"/>` : '',
  )
  const used = formats.map((format, index) => (typeof format === 'number' ? format : 164 + index))
  const cells = [0, ...used].map((id) => `<xf numFmtId="${id}"/>`)
  return `<styleSheet><numFmts>${custom.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`
}
