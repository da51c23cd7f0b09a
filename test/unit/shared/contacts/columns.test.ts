// Columns get safe names and a good guess of what they hold.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phoneHeaderScore } from '../../../../shared/contacts/reading/header-words.ts'
import { columnLetters, nameColumns } from '../../../../shared/contacts/reading/name-columns.ts'
import { readFileOf } from './check-text.ts'

describe('column names', () => {
  test('are unique, never empty, and safe as keys and wildcards, for any headers', () => {
    const header = fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        'Nombre',
        'nombre',
        'Nombre (2)',
        '__proto__',
        'constructor',
        '{{x}}',
        'A',
        'B',
      ),
      fc.string({ maxLength: 80 }),
    )
    fc.assert(
      fc.property(fc.array(header, { maxLength: 40 }), (headers) => {
        const names = nameColumns(headers)
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(headers.length)
        for (const name of names) {
          expect(name.trim()).not.toBe('')
          expect(name).not.toMatch(/[{}|\n\r]/)
          expect(['__proto__', 'constructor', 'prototype']).not.toContain(name.toLowerCase())
        }
      }),
    )
  })

  test('of ten thousand equal headers come quickly', () => {
    const names = nameColumns(Array.from({ length: 10_000 }, () => 'x'))
    expect(new Set(names).size).toBe(10_000)
    expect(names.at(-1)).toBe('x (10000)')
  })

  test('are letters where the file has none', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })
})

describe('the phone column', () => {
  test.each([
    'Celular',
    'CELULAR',
    'Cel.',
    'Nº celular',
    'Teléfono',
    'telefono_movil',
    'Tel',
    'Móvil',
    'mobile',
    'phoneNumber',
    'Phone Number',
    'WhatsApp',
    'Número de teléfono',
    'Contacto (celular)',
    'fone',
    'MSISDN',
  ])('is promised by the header %s', (header) => {
    expect(phoneHeaderScore(header)).toBeGreaterThan(0.4)
  })

  test.each([
    'Cédula',
    'Número de documento',
    'NIT',
    'Factura No',
    'Código',
    'ID',
    'Saldo',
    'Ciudad',
    'Contrato',
  ])('is not promised by the header %s', (header) => {
    expect(phoneHeaderScore(header)).toBe(0)
  })

  const guessed = (text: string) => readFileOf(text).phoneColumns

  test('is found by its values when no header helps', () => {
    expect(guessed('a,b,c\nAna,1,3005550101\nLuis,2,3005550102\nEva,3,mal\n')).toEqual([2])
  })

  test('is never an identity number, whose digits look alike', () => {
    expect(
      guessed('Cédula;Nombre;Dato\n1020304050;Ana;3005550101\n1020304051;Luis;3005550102\n'),
    ).toEqual([2])
  })

  test('is no number of a contract when another one says that it holds phones', () => {
    const text =
      'Contrato;Celular;Nombre\n3105550199;3005550101;Ana\n3105550198;;Luis\n3105550197;;Eva\n'
    expect(readFileOf(text).phoneColumns).toEqual([1])
    const alone = text.replaceAll('Celular', 'Dato')
    expect(readFileOf(alone).phoneColumns).toContain(0)
  })

  test('prefers mobiles to landlines', () => {
    const text = 'Teléfono,Celular\n6015550101,3005550101\n6015550102,3005550102\n'
    expect(guessed(text)).toEqual([1, 0])
  })

  test('is found below a title and above odd rows', () => {
    const file = readFileOf('Teléfonos de clientes\n\nCliente,Móvil\nAna,N/A\nLuis,3005550101\n')
    expect(file).toMatchObject({ headerLine: 3, phoneColumns: [1], rowCount: 2 })
  })
})

test('the other columns are guessed from their values', () => {
  const file = readFileOf(
    'Celular;Paciente;Saldo;Vence;Correo;Cuotas;Nota;Vacía\n' +
      '3005550101;Ana Ruiz;$ 1.200,50;30/11/2026;ana@ejemplo.com;3;llamar;\n' +
      '3005550102;Luis Peña;90.000;1/12/2026;luis@ejemplo.com;12;;\n',
  )
  expect(file.columns.map(({ type, target }) => [type, target])).toEqual([
    ['phone', 'phone'],
    ['name', 'name'],
    ['money', 'field'],
    ['date', 'field'],
    ['email', 'field'],
    ['number', 'field'],
    ['text', 'field'],
    ['empty', 'ignore'],
  ])
  expect(file.columns[1]?.samples).toEqual(['Ana Ruiz', 'Luis Peña'])
})

test.each([
  'Ana 3005550101\nLuis Paz 3005550102\n',
  'Ana: +57 300 555 0101\nLuis: +57 300 555 0102\n',
  '1. Ana 573005550101\n2. Luis 573005550102\n',
])('a list of names and phones in one cell has no header: %j', (text) => {
  const { headerLine, rowCount } = readFileOf(text)
  expect([headerLine, rowCount]).toEqual([null, 2])
  expect(readFileOf(`Contactos\n${text}`)).toMatchObject({ headerLine: 1, rowCount: 2 })
})

test.each(['sep=;\u00a0', `sep=;${' '.repeat(11)}`, `"sep=;"${' '.repeat(200)}`, 'sep=; '])(
  'no line is lost after %j',
  (first) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = [first, 'Nombre;Celular', 'Ana;3005550101', ''].join(end)
      const { conservation, lines } = readFileOf(text)
      expect([conservation.holds, conservation.lines, lines[0]]).toEqual([true, 3, 3])
    }
  },
)

describe('what a person chose', () => {
  const text = 'Lista;x\nNombre;Celular\nAna;3005550101\n'

  test('as the header row is the header', () => {
    expect(readFileOf(text, { header: 1 }).columns.map(({ name }) => name)).toEqual(['Lista', 'x'])
  })

  test('as no header makes every row a contact', () => {
    expect(readFileOf(text, { header: 'none' })).toMatchObject({ headerLine: null, rowCount: 3 })
  })

  test('as the delimiter is the delimiter', () => {
    expect(readFileOf(text, { delimiter: ',' }).columns).toHaveLength(1)
  })
})

test('rows of a sheet are counted as records, whatever lines their cells have', () => {
  const text = 'Nombre,Celular\n"Ana\nMaría",3005550101\n\nLuis,3005550102\n'
  const file = readFileOf(text, { lineNumbers: 'record' })
  expect([...file.lines.subarray(0, file.rowCount)]).toEqual([2, 4])
  expect(file.conservation.holds).toBe(true)
})
