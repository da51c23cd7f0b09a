// Makes OpenDocument spreadsheets out of the XML of their tables.
import { type ZipPartContent, zipFile } from './zip-file.ts'

const type = 'application/vnd.oasis.opendocument.spreadsheet'

export const odsFile = (
  tables: Readonly<Record<string, string>>,
  more: readonly ZipPartContent[] = [],
): Uint8Array =>
  zipFile([
    { name: 'mimetype', content: type, stored: true },
    {
      name: 'content.xml',
      content: `<office:document-content><office:body><office:spreadsheet>${Object.entries(tables)
        .map(([name, rows]) => `<table:table table:name="${name}">${rows}</table:table>`)
        .join('')}</office:spreadsheet></office:body></office:document-content>`,
    },
    ...more,
  ])
