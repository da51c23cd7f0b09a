// A hundred thousand rows in the window: all of them read, the last one reached, a problem filtered, a row put right.
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { generateContacts } from '../bench/generate-contacts.ts'
import { expect, test } from './app-test.ts'
import { longestPauses, watchPauses } from './pauses.ts'

/** `ROWS=1000000` asks for more. */
const rows = Number(process.env.ROWS ?? 100_000)

async function writeBigList(folder: string): Promise<string> {
  const path = join(folder, 'cien mil.csv')
  const file = Readable.from(generateContacts({ rows, seed: 1 })).pipe(createWriteStream(path))
  await once(file, 'finish')
  return path
}

test('reads, shows, filters and corrects a list of a hundred thousand rows', async ({
  campanero,
  person,
}) => {
  test.setTimeout(120_000)
  const { page, problems } = campanero
  const { list } = person
  const folder = await mkdtemp(join(tmpdir(), 'campanero-big-'))
  const path = await writeBigList(folder)
  await person.shell.practises()
  await person.shell.startsCampaign()
  await expect(page.getByText('Suelte aquí su archivo de contactos')).toBeVisible()

  await watchPauses(page)
  const startedAt = performance.now()
  await list.drops(path)
  await expect(page.getByText('Ninguna línea se perdió')).toBeVisible({ timeout: 60_000 })
  const readMs = performance.now() - startedAt
  const pauses = await longestPauses(page)
  console.log(
    `${rows} rows read and judged in ${Math.round(readMs)} ms; longest pause of the page: ` +
      `${pauses.frameMs} ms between frames, ${pauses.taskMs} ms in one task`,
  )
  await expect(page.getByText(`${rows.toLocaleString('es')} filas en 5 columnas`)).toBeVisible()
  await list.continues('Columns')
  await list.continues('Fix')

  await list.cellAt(0, 0).click()
  await page.keyboard.press('ControlOrMeta+ArrowDown')
  await expect(list.verdictAt(rows - 1)).toHaveText(/\p{L}/u)
  expect(await list.lineAt(rows - 1).evaluate(isWholeToBeSeen)).toBe(true)

  const tooShort = list.problems.getByRole('button', { name: /^Faltan dígitos/ })
  const before = count(await tooShort.textContent())
  await tooShort.click()
  await expect(list.verdictAt(0)).toHaveText('Faltan dígitos')
  await list.correctsAt(0, 0, '3005550199')
  await expect.poll(async () => count(await tooShort.textContent())).toBe(before - 1)
  await rm(folder, { recursive: true })
  expect(problems).toEqual([])
})

const count = (text: string | null): number => Number((text ?? '').replace(/\D/g, ''))

const isWholeToBeSeen = ({ scrollWidth, clientWidth }: Element): boolean =>
  scrollWidth <= clientWidth
