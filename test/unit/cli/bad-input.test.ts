// Whatever is wrong with a command gets one sentence and the right exit code, and never a stack trace.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli } from '../../fakes/run-cli.ts'
import { xlsFile } from '../../fakes/xls-file.ts'
import { xlsxFile } from '../../fakes/xlsx-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'campanero-bad-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const good = file('buena.csv', 'Nombre;Celular\nAna;3005550101\n')
const job = ['--message', 'Hola', '--name', 'N', '--sender', 'S', '--group', 'G', '--practice']
const cell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const sheet = `<row>${cell('A1', 'Celular')}</row><row>${cell('A2', '3005550101')}</row>`
const workbook = file('libro.csv', xlsxFile({ sheets: { Lista: sheet } }))
const pipe = join(folder, 'tubo')
const hasPipes = process.platform !== 'win32'
if (hasPipes) execFileSync('mkfifo', [pipe])
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])

type Case = readonly [string, readonly string[], number, RegExp]

const files: readonly Case[] = [
  ['an empty file', ['check', file('vacia.csv', '')], 1, /vacia\.csv está vacío/],
  [
    'only a header',
    ['check', file('titulo.csv', 'Nombre;Celular\n')],
    1,
    /solo tiene el encabezado/,
  ],
  [
    'a picture',
    ['check', file('foto.csv', png)],
    1,
    /no es una lista que se pueda leer: es una imagen/,
  ],
  [
    'a binary file',
    ['check', file('juego.csv', '\u0000\u0001')],
    1,
    /leer: no es texto ni un libro/,
  ],
  [
    'a cell that is too long',
    ['check', file('carta.csv', `Nombre;Celular\n"${'x'.repeat(70_000)}";3005550101\n`)],
    1,
    /línea 2: unas comillas no se cierran o encierran más de 64 KB/,
  ],
  [
    'an unbalanced quote',
    [
      'check',
      file('comillas.csv', 'Nombre;Celular\nAna;3005550101\n"Luis;3005550102\nEva;3005550103\n'),
    ],
    1,
    /línea 3: unas comillas/,
  ],
  [
    'no phone column',
    ['check', file('sin.csv', 'Nombre;Ciudad\nAna;Cali\nEva;Tunja\n')],
    1,
    /no tiene una columna de teléfonos/,
  ],
  ['a column that is not there', ['check', good, '--phone-column', 'Móvil'], 1, /--phone-column/],
  ...(hasPipes ? [['a pipe', ['check', pipe], 1, /no es un archivo normal/] as const] : []),
  [
    'a workbook cut off',
    ['check', file('corto.xlsx', xlsxFile({ sheets: { Lista: sheet } }).slice(0, -9))],
    1,
    /está dañado .* guárdelo como \.xlsx/,
  ],
  [
    'a workbook with a password',
    ['check', file('clave.xls', xlsFile([['Celular']], 0x2f))],
    1,
    /tiene contraseña/,
  ],
  [
    'a bomb',
    ['check', file('bomba.xlsx', xlsxFile({ sheets: { Lista: ' '.repeat(20_000_000) } }))],
    1,
    /ocupa más de 1 GB/,
  ],
  ['a sheet that is not there', ['check', workbook, '--sheet', 'X'], 1, /"X". Tiene: Lista\./],
  ['a sheet of a text file', ['check', good, '--sheet', 'X'], 1, /no es un libro con hojas/],
  ['a missing file', ['check', join(folder, 'nada.csv')], 1, /No existe el archivo/],
  ['a folder', ['check', folder], 1, /es una carpeta/],
  [
    'a list with nobody to send to',
    [
      'run',
      file('malos.csv', 'Nombre;Celular\nAna;30055501\nEva;123\n'),
      ...job,
      '--phone-column',
      'Celular',
    ],
    1,
    /Ninguna fila puede recibir/,
  ],
]

const usage: readonly Case[] = [
  ['no command', [], 2, /Falta la orden/],
  ['an unknown command', ['enviar'], 2, /No existe la orden "enviar"/],
  ['no file', ['check'], 2, /Falta el archivo/],
  ['two files', ['check', good, good], 2, /un archivo a la vez/],
  ['an unknown option', ['check', good, '--bogus'], 2, /No existe la opción --bogus/],
  ['an option without its value', ['check', good, '--country'], 2, /--country le falta su valor/],
  ['a value too many', ['check', good, '--json=yes'], 2, /--json no lleva valor/],
  ['an unknown country', ['check', good, '--country', 'ZZ'], 2, /--country no sirve/],
  ['both ways to send', ['run', good, ...job, '--direct'], 2, /--group, --direct/],
  ['both providers', ['run', good, ...job, '--profile', 'p.json'], 2, /--practice, --profile/],
  ['no message', ['run', good, ...job.slice(2)], 2, /Falta --message/],
  [
    'both schedules',
    ['run', good, ...job, '--at', '2031-12-01T09:00', '--tranches', '100@2031-12-01T09:00'],
    2,
    /--at, --tranches/,
  ],
  ['a time that is none', ['run', good, ...job, '--at', 'mañana'], 2, /--at no sirve/],
  ['an unknown zone', ['run', good, ...job, '--zone', 'Bogotá'], 2, /--zone no sirve/],
  ['a count that is none', ['run', good, ...job, '--confirm', 'dos'], 2, /--confirm no sirve/],
  [
    'a sender too long',
    ['run', good, ...job.slice(0, 4), '--sender', 'x'.repeat(21), ...job.slice(6)],
    2,
    /--sender no sirve/,
  ],
  ['an unknown language', ['check', good, '--lang', 'pt'], 2, /--lang no sirve/],
]

const refused: readonly Case[] = [
  [
    'a time that has passed',
    ['run', good, ...job, '--at', '2020-12-01T09:00', '--confirm', '1'],
    1,
    /La hora ya pasó/,
  ],
  [
    'percentages that do not add up',
    ['run', good, ...job, '--tranches', '50@2031-12-01T09:00', '--confirm', '1'],
    1,
    /sumar 100/,
  ],
  [
    'a field that no column has',
    ['run', good, '--message', 'Hola {{Apodo}}', ...job.slice(2)],
    1,
    /la columna "Apodo"/,
  ],
  [
    'a profile that is not there',
    ['run', good, ...job.slice(0, -1), '--profile', join(folder, 'p.json')],
    1,
    /No existe el archivo/,
  ],
  [
    'a profile that is not JSON',
    ['run', good, ...job.slice(0, -1), '--profile', good],
    1,
    /no es un JSON/,
  ],
  [
    'a profile that is none',
    ['run', good, ...job.slice(0, -1), '--profile', file('p0.json', '{}')],
    1,
    /perfil de conexión no es válido/,
  ],
]

describe.each([
  ['files', files],
  ['usage', usage],
  ['refusals', refused],
] as const)('%s', { timeout: 60_000 }, (_, cases) => {
  it.concurrent.each(cases)('%s', async (_name, args, code, sentence) => {
    const run = await runCli(args, { LANG: 'es_CO.UTF-8' })
    expect(run.err).toMatch(sentence)
    expect({ code: run.code, out: run.out }).toEqual({ code, out: '' })
    expect(run.err).not.toMatch(/\n\s+at |node:|Error:/)
  })
})

it('says the same in English', { timeout: 60_000 }, async () => {
  const run = await runCli(['check', join(folder, 'nothing.csv')], { LANG: 'en_US.UTF-8' })
  expect(run.err).toMatch(/^There is no file/)
})

it('tells programs what failed, as JSON', { timeout: 60_000 }, async () => {
  const run = await runCli(['check', join(folder, 'nothing.csv'), '--json', '--lang', 'en'])
  expect(JSON.parse(run.out)).toMatchObject({ status: 'failed', error: { code: 'file-missing' } })
})
