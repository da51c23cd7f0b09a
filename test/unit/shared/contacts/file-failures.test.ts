// A file that cannot be used is refused with one clear code.
import { describe, expect, test } from 'vitest'
import { fileKind } from '../../../../shared/contacts/reading/file-kind.ts'
import { failureOf, readFileOf } from './check-text.ts'

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0))
const zip = (...names: string[]): Uint8Array =>
  Uint8Array.from([0x50, 0x4b, 3, 4, ...names.flatMap((name) => [0, 0, ...ascii(name)]), 0, 0])

describe('a file is refused', () => {
  test.each([
    ['without a byte', ''],
    ['with a byte order mark alone', '\ufeff'],
    ['with blank lines alone', ' \n\r\n\n;;\n'],
  ])('%s as empty', (_, text) => {
    expect(failureOf(text)).toEqual({ code: 'empty-file' })
  })

  test('with a header alone', () => {
    expect(failureOf('Nombre;Celular\n\n')).toEqual({ code: 'header-only' })
  })

  test.each([
    ['an Excel workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
    ['a binary workbook', zip('xl/workbook.bin'), 'xlsx'],
    ['an open document', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'ods'],
    ['a text document', zip('word/document.xml'), 'zip'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1), 'xls'],
    ['a PDF', Uint8Array.from(ascii('%PDF-1.7\n')), 'pdf'],
    [
      'a web page, as some programs save what they call Excel',
      Uint8Array.from(ascii('\r\n<HTML><table><tr><td>Celular</td></tr></table>')),
      'page',
    ],
    ['an XML of Excel 2003', Uint8Array.from(ascii('<?xml version="1.0"?>\n<Workbook/>')), 'page'],
    ['contact cards', Uint8Array.from(ascii('BEGIN:VCARD\r\nTEL:3005550101\r\n')), 'cards'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'image'],
  ] as const)('that is %s, whatever its name', (_, bytes, kind) => {
    expect(fileKind(bytes)).toBe(kind)
    expect(failureOf(bytes)).toEqual({ code: 'binary-file', kind })
  })

  test('with a NUL in the middle of its text', () => {
    const text = `Nombre,Celular\nAna,3005550101\n${'Luis,3005550102\n'.repeat(20)}Eva\0,3005550103\n`
    expect(failureOf(text)).toEqual({ code: 'binary-file', kind: 'binary' })
  })

  test('with nothing that looks like a phone', () => {
    expect(failureOf('Nombre,Ciudad\nAna,Cali\n')).toEqual({ code: 'no-phone-column' })
  })

  test('with a phone column that was asked for and is not there', () => {
    const text = 'Nombre,Celular\nAna,3005550101\n'
    expect(failureOf(text, { phoneColumns: ['teléfono'] })).toEqual({ code: 'no-phone-column' })
  })

  test.each([201, 10_000])('with %i columns', (columns) => {
    const header = Array.from({ length: columns }, (_, index) => `c${index}`).join(',')
    const row = Array.from({ length: columns }, () => '3005550101').join(',')
    const failure = { code: 'too-many-columns', columns, most: 200 }
    expect(failureOf(`${header}\n${row}\n`)).toEqual(failure)
  })
})

test('a line of megabytes is no table, and is found out without waiting for it', () => {
  expect(failureOf('a'.repeat(3_000_000))).toEqual({ code: 'no-phone-column' })
  expect(failureOf(`Nombre,Celular\nAna,3005550101\n${'x'.repeat(3_000_000)}\n`)).toBe(null)
})

test('two hundred columns are still a table', () => {
  const header = Array.from({ length: 200 }, (_, index) => `c${index}`).join(',')
  const row = Array.from({ length: 200 }, (_, index) => (index === 7 ? '3005550101' : 'x')).join(
    ',',
  )
  const file = readFileOf(`${header}\n${row}\n`)
  expect(file.columns).toHaveLength(200)
  expect(file.phoneColumns).toEqual([7])
})
