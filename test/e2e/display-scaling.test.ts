// A million rows on displays of every scaling: the grid reaches each of them, and stops where it was sent.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './app-test.ts'

const rows = 1_000_000
/** Page zoom hides what only a scaled display does. `SCALES=all` takes every scaling that Windows offers. */
const scales = process.env.SCALES === 'all' ? [1, 1.25, 1.5, 2] : [1.5]
/** Rows without a good phone, right behind where lists of pixels end in many grids. */
const errorPlaces = [524_297, 699_060, 838_870, 999_998]

const nameAt = (place: number) => `Persona ${place}`
const phoneAt = (place: number) => (errorPlaces.includes(place) ? 300 : 3_000_000_000 + place)

let folder = ''
const path = () => join(folder, 'un millón.csv')

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'campanero-scaling-'))
  const people = Array.from({ length: rows }, (_, place) => `${phoneAt(place)},${nameAt(place)}`)
  await writeFile(path(), ['telefono,nombre', ...people].join('\n'))
})
test.afterAll(() => rm(folder, { recursive: true, force: true }))

for (const scale of scales) {
  test.describe(`at ${scale * 100} %`, () => {
    test.use({ startWith: { args: [`--force-device-scale-factor=${scale}`] } })

    test('the last of a million rows is reached, and each jump lands on its row', async ({
      campanero,
      person,
    }) => {
      test.setTimeout(120_000)
      const { page, problems } = campanero
      const { list } = person
      expect(await page.evaluate(() => window.devicePixelRatio)).toBe(scale)
      await person.shell.practises()
      await person.shell.startsCampaign()
      await list.drops(path())
      await expect(page.getByText('Ninguna línea se perdió')).toBeVisible({ timeout: 60_000 })
      await list.continues('Columns')
      await list.continues('Fix')

      await list.cellAt(0, 0).click()
      await page.keyboard.press('ControlOrMeta+ArrowDown')
      await list.expectsInSight(rows - 1)
      await expect(list.cellAt(rows - 1, 1)).toHaveText(nameAt(rows - 1))
      await page.keyboard.press('ControlOrMeta+ArrowUp')
      await list.expectsInSight(0)
      for (const place of errorPlaces) {
        await page.keyboard.press('ControlOrMeta+.')
        await list.expectsInSight(place)
        await expect(list.cellAt(place, 1)).toHaveText(nameAt(place))
      }
      expect(problems).toEqual([])
    })
  })
}
