// `campanero check` and `campanero demo` as processes of their own.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runCli } from '../../fakes/run-cli.ts'
import { xlsxFile } from '../../fakes/xlsx-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'campanero-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A process of its own takes its time on a busy machine. */
const slow = { timeout: 60_000 }
const list = join(folder, 'lista.csv')
const rows = [
  'Nombre;Teléfono',
  'Ana;3005550101',
  '',
  '"Luis',
  'Gómez";+57 300 555 0102',
  'Oficina;6015550103',
  'Ana otra vez;573005550101',
  'Nadie;',
]
writeFileSync(list, Buffer.from(`${rows.join('\r\n')}\r\n`, 'latin1'))

it('counts what a list holds and judges each row', slow, async () => {
  const { code, out } = await runCli(['check', list, '--json', '--rows'])
  const result = JSON.parse(out)
  expect(code).toBe(0)
  expect(result).toMatchObject({
    ...{ rows: 5, blank: 1, valid: 3, invalid: 2, duplicates: 1 },
    ...{ byIssue: { landline: 1, 'missing-phone': 1 }, encoding: 'windows-1252', delimiter: ';' },
  })
  expect(result.verdicts).toEqual([
    {
      line: 2,
      value: '3005550101',
      e164: '+573005550101',
      type: 'mobile',
      issue: null,
      duplicateOf: null,
    },
    {
      line: 4,
      value: '+57 300 555 0102',
      e164: '+573005550102',
      type: 'mobile',
      issue: null,
      duplicateOf: null,
    },
    {
      line: 6,
      value: '6015550103',
      e164: '+576015550103',
      type: 'fixed-line',
      issue: 'landline',
      duplicateOf: null,
    },
    {
      line: 7,
      value: '573005550101',
      e164: '+573005550101',
      type: 'mobile',
      issue: null,
      duplicateOf: 2,
    },
    { line: 8, value: '', e164: null, type: null, issue: 'missing-phone', duplicateOf: null },
  ])
})

it('reads a sheet of a workbook, whatever the file is called, line for row', slow, async () => {
  const workbook = join(folder, 'marzo.csv')
  const row = (number: number, phone: string) => `<row r="${number}"><c><v>${phone}</v></c></row>`
  const hidden = row(6, '3005550101').replace('<row', '<row hidden="true"')
  const sheets = { Notas: row(1, '7'), Lista: row(4, '3.005550101E9') + hidden }
  writeFileSync(workbook, xlsxFile({ sheets }))
  const { out } = await runCli(['check', workbook, '--json', '--rows'])
  const result = JSON.parse(out)
  expect(result).toMatchObject({ sheet: 'Lista', hiddenRows: 1, rows: 2, blank: 4, duplicates: 1 })
  expect(result.verdicts).toMatchObject([
    { line: 4, value: '3005550101', e164: '+573005550101', duplicateOf: null },
    { line: 6, duplicateOf: 4 },
  ])
  const other = await runCli(['check', workbook, '--sheet', 'lista', '--lang', 'en'])
  expect(other.out).toContain('marzo.csv: 2 rows · sheet Lista')
  expect(other.out).toContain('1 row of the sheet is hidden, by a filter or by hand, and was read')
})

it('reads in words without --json, in either language', slow, async () => {
  const spanish = await runCli(['check', list])
  expect(spanish.out).toContain('Pueden recibir un SMS: 3 · Con error: 2 · Repetidas: 1')
  const english = await runCli(['check', list, '--lang', 'en'])
  expect(english.out).toContain('Can get an SMS: 3 · With a problem: 2 · Repeated: 1')
})

it.each(['check', 'run', 'demo'])('explains %s', slow, async (command) => {
  const { code, out } = await runCli([command, '--help', '--lang', 'en'])
  expect(code).toBe(0)
  expect(out).toContain(`Usage: campanero ${command}`)
})

it('tells a whole practice campaign and ends with what the provider did', slow, async () => {
  const { code, out, err } = await runCli(['demo'])
  const lines = out.trimEnd().split('\n')
  expect(code).toBe(0)
  expect(lines).toHaveLength(14)
  expect(lines.slice(-4)).toEqual([
    'Lo que el proveedor hizo de verdad:',
    expect.stringMatching(/^ {2}grupo creado G\d+ · 0 personas$/),
    expect.stringMatching(/^ {2}contactos agregados G\d+ · \d+ personas$/),
    expect.stringMatching(/^ {2}campaña aceptada C\d+ · \d+ personas$/),
  ])
  expect(err).toMatch(/Entregando/)
})

it(
  'reads each row with the country its own cell names, and several phone columns in order',
  slow,
  async () => {
    const path = join(folder, 'países.csv')
    writeFileSync(
      path,
      'Nombre;Nación;Fijo;Celular\nAna;México;;5512345678\nLuis;;6015550142;3005550102\n',
    )
    const options = ['--country-column', 'nación', '--phone-column', 'Fijo, Celular']
    const { out } = await runCli(['check', path, ...options, '--json', '--rows'])
    const { verdicts } = JSON.parse(out) as { verdicts: { e164: string }[] }
    expect(verdicts.map(({ e164 }) => e164)).toEqual(['+525512345678', '+573005550102'])
    const wrong = await runCli(['check', path, '--country-column', 'Mundo'])
    expect(wrong).toMatchObject({ code: 1 })
    expect(wrong.err).toContain('no tiene una columna «Mundo»')
  },
)

it('saves the rows with a problem and takes back what was corrected in them', slow, async () => {
  const saved = join(folder, 'errores.csv')
  const first = await runCli(['check', list, '--problems', saved, '--json'])
  expect(JSON.parse(first.out)).toMatchObject({ valid: 3, problems: { path: saved, rows: 3 } })
  const text = readFileSync(saved, 'utf8')
  expect(text).toContain('Oficina')
  writeFileSync(saved, text.replace('6015550103', '3005550103'))
  const fixed = await runCli(['check', list, '--fixes', saved, '--json'])
  expect(JSON.parse(fixed.out)).toMatchObject({
    ...{ valid: 4, invalid: 1 },
    fixes: { rows: 3, cells: 1, unknown: 0 },
  })
  const again = await runCli(['check', list, '--problems', saved])
  expect(again.code).toBe(1)
  expect(again.err).toContain('ya existe')
  const other = join(folder, 'otra.csv')
  writeFileSync(other, 'Nombre;Teléfono\nAna;3005550101\n')
  const wrong = await runCli(['check', other, '--fixes', saved])
  expect(wrong.err).toContain('es de otra lista')
  const workbook = await runCli([
    'check',
    list,
    '--problems',
    join(folder, 'e.xlsx'),
    '--lang',
    'en',
  ])
  expect(workbook.out).toContain('Rows with a problem saved in')
})
