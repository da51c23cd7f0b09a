// Files made to keep the reader busy are refused soon, in one sentence, by the command line and by the window's table.
import { execFileSync } from 'node:child_process'
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkCommand } from '../../../electron/cli/check-command.ts'
import type { CliIo } from '../../../electron/cli/cli-io.ts'
import { es } from '../../../electron/cli/words/es.ts'
import { odsFile } from '../../fakes/ods-file.ts'
import { tableWithoutWorker } from '../../fakes/table-without-worker.ts'
import { xlsFile } from '../../fakes/xls-file.ts'
import { xlsxFile } from '../../fakes/xlsx-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'campanero-refused-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const patienceMs = 10_000
const row = (at: number, cell: string): string => `<row r="${at}">${cell}</row>`
const text = (place: string, content: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${content}</t></is></c>`
const workbook = (sheet: string): Uint8Array => xlsxFile({ sheets: { Lista: sheet } })
const wide = (cell: string): string => Array.from({ length: 201 }, () => cell).join(';')
const spaces = '<text:s text:c="1000"/>'.repeat(700_000)
const shown = `<table:table-cell office:value-type="string"><text:p>${spaces}</text:p></table:table-cell>`

const lists: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
  ['a bomb of blanks', workbook(' '.repeat(40_000_000)), 'sheet-too-large', /1 GB/],
  [
    'a bomb of shared texts',
    xlsxFile({
      sheets: { Lista: row(1, text('A1', 'x')) },
      texts: [`<t>${'x'.repeat(40_000_000)}</t>`],
    }),
    'sheet-too-large',
    /1 GB/,
  ],
  [
    'spaces counted in OpenDocument',
    odsFile({ Lista: `<table:table-row>${shown}</table:table-row>` }),
    'field-too-long',
    /fila 1/,
  ],
  ['a password', xlsFile([['Celular']], 0x2f), 'encrypted-sheet', /contraseña/],
  ['a PDF under the name of a list', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'binary-file', /PDF/],
  [
    'a zip of pictures',
    Buffer.from('PK\x03\x04\x14\0\0\0foto.png\0', 'latin1'),
    'binary-file',
    /zip/i,
  ],
  ['201 columns', Buffer.from(`${wide('c')}\n${wide('1')}\n`), 'too-many-columns', /201.*200/],
  [
    'a cell of 65 KiB',
    workbook(row(1, text('A1', 'Celular')) + row(2, text('A2', 'x'.repeat(65_536)))),
    'field-too-long',
    /fila|línea 2/,
  ],
  [
    'a row below the last',
    workbook(row(1_048_577, text('A1048577', 'x'))),
    'too-many-rows',
    /1.?048.?576/,
  ],
  [
    'a tag that never ends',
    workbook(`<row a="${'>'.repeat(4_000_000)}`),
    'damaged-sheet',
    /dañado/,
  ],
]

describe('the command line', () => {
  it.each(lists)('refuses %s', { timeout: patienceMs }, async (name, bytes, code, sentence) => {
    const path = join(folder, `${name}.csv`)
    writeFileSync(path, bytes)
    expect(await refusalOf(path)).toMatchObject({ code, message: expect.stringMatching(sentence) })
  })

  it('refuses a file of more than 1 GB without reading it', { timeout: patienceMs }, async () => {
    const big = join(folder, 'enorme.csv')
    const file = openSync(big, 'w')
    ftruncateSync(file, 3 * 1024 ** 3)
    closeSync(file)
    expect(await refusalOf(big)).toMatchObject({ code: 'file-too-big' })
  })

  it('refuses a folder and a pipe without beginning them', { timeout: patienceMs }, async () => {
    expect(await refusalOf(folder)).toMatchObject({ code: 'file-is-folder' })
    if (process.platform === 'win32') return
    const pipe = join(folder, 'tubo')
    execFileSync('mkfifo', [pipe])
    expect(await refusalOf(pipe)).toMatchObject({ code: 'file-is-no-file' })
  })
})

function refusalOf(path: string): Promise<unknown> {
  const env = { HOME: folder, XDG_DATA_HOME: join(folder, 'data') }
  const io: CliIo = { out: () => {}, err: { write: () => {} }, env, words: es }
  return checkCommand([path, '--country', 'CO'], io).catch((failure: unknown) => failure)
}

describe("the window's table", () => {
  it.each(lists)('refuses %s', { timeout: patienceMs }, async (_, bytes, code) => {
    const file = new File([bytes as Uint8Array<ArrayBuffer>], 'lista.csv')
    const { ask } = tableWithoutWorker()
    const answer = await ask({ kind: 'read', file, choices: {}, country: 'CO' })
    expect(answer).toMatchObject({ ok: false, failure: { code } })
  })
})
