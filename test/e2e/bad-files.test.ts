// Files that cannot be used, or not as they are: a clear sentence for each, and the window goes on.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './app-test.ts'

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const noise = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 167) % 256))

/** What each file is answered with, at once and in words. */
const refused = [
  { name: 'vacío.csv', content: '', says: 'El archivo está vacío.' },
  {
    name: 'encabezado.csv',
    content: 'Nombre,Celular\n',
    says: 'El archivo solo tiene el encabezado, sin contactos debajo.',
  },
  { name: 'ruido.csv', content: noise, says: 'No es un libro ni un archivo de texto.' },
  { name: 'foto.csv', content: png, says: 'Es una imagen.' },
  {
    name: 'libro.xlsx',
    content: Buffer.from('PK\u0003\u0004 xl/workbook.xml'),
    says: 'El libro está dañado',
  },
] as const

test('says what is wrong with each file that cannot be used, and takes the next one', async ({
  campanero,
  person,
}) => {
  const { page, problems } = campanero
  const folder = await mkdtemp(join(tmpdir(), 'campanero-bad-'))
  await person.shell.practises()
  await person.shell.startsCampaign()
  for (const { name, content, says } of refused) {
    const path = join(folder, name)
    await writeFile(path, content)
    await person.list.drops(path)
    const alert = page.getByRole('alert').filter({ hasText: name })
    await expect(alert).toContainText(says)
  }
  const good = join(folder, 'clientes.csv')
  await writeFile(good, 'Nombre,Celular\nAna,3005550101\n')
  await person.list.drops(good)
  await expect(page.getByText('Ninguna línea se perdió')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await rm(folder, { recursive: true })
  expect(problems).toEqual([])
})

test('opens a file with a quote left open, says where, and marks the rows it damaged', async ({
  campanero,
  person,
}) => {
  const { page, problems } = campanero
  const folder = await mkdtemp(join(tmpdir(), 'campanero-bad-'))
  const path = join(folder, 'comillas.csv')
  const lines = ['Nombre,Celular', 'Ana,3005550101', '"Beto,3005550102', 'Caro,3005550103']
  await writeFile(path, lines.join('\n'))
  await person.shell.practises()
  await person.shell.startsCampaign()
  await person.list.drops(path)
  await expect(page.getByText(/comillas .*en la línea 3/)).toBeVisible()
  await person.list.continues('Columns')
  await person.list.continues('Fix')
  await expect(person.list.verdict('Ana')).toHaveText('Correcto')
  await expect(person.list.verdict('Beto')).toHaveText('Registro dañado')
  await rm(folder, { recursive: true })
  expect(problems).toEqual([])
})

test('asks which column holds the phones when none is recognised', async ({
  campanero,
  person,
}) => {
  const { page, problems } = campanero
  const folder = await mkdtemp(join(tmpdir(), 'campanero-bad-'))
  const path = join(folder, 'sin teléfono.csv')
  await writeFile(path, 'Nombre,Ciudad\nAna,Cali\nBeto,Pasto\n')
  await person.shell.practises()
  await person.shell.startsCampaign()
  await person.list.drops(path)
  await expect(page.getByText('No se reconoció una columna de teléfonos.')).toBeVisible()
  await person.list.continues('Columns')
  await expect(
    page.getByText('Elija la columna que tiene los teléfonos para poder continuar.').first(),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Continuar: Corregir' })).toBeDisabled()
  await person.list.usesColumn('Ciudad', 'phone')
  await person.list.continues('Fix')
  await person.list.expectCounts({ all: 2, errors: 2, duplicates: 0, valid: 0 })
  await rm(folder, { recursive: true })
  expect(problems).toEqual([])
})
