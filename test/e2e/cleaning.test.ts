// A list cleaned in the window: text replaced, rows sorted, blocks copied and pasted, problems taken to Excel and back.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { recipeFileText } from '../../shared/contacts/memory/recipe-file.ts'
import type { CleaningRule } from '../../shared/contacts/table/table-action.ts'
import { runCli } from '../fakes/run-cli.ts'
import { expect, test } from './app-test.ts'
import { looks, stopIn, wear } from './looks.ts'
import { personAt } from './people/person.ts'

const november = [
  'Nombre;Celular;País;Ciudad',
  'Óscar;3005550101;Colombia;Bogota D.C.',
  'Ana;5512345678;México;CDMX',
  'Luis;3005550101;Colombia;bogota d.c.',
  'Eva;30055501;Colombia;Cali',
  'Íngrid;3005550104;;Bogotá D.C.',
  'Zoe;=1+1;Perú;Lima',
].join('\n')

async function writtenList(): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'campanero-clean-'))
  const path = join(folder, 'clientes.csv')
  await writeFile(path, november)
  return { folder, path }
}

/** The list has no column for the second. */
const twoSteps: readonly CleaningRule[] = [
  { kind: 'repair', codes: ['letter-for-digit', 'missing-plus'] },
  { kind: 'keep-one', among: 'different-names', keep: 'last', nameColumn: 'Cliente', and: 'y' },
]

/** The next file that the page hands over is kept here, without asking anybody where. */
async function savesTo(app: ElectronApplication, path: string): Promise<() => Promise<void>> {
  await app.evaluate(({ session }, where) => {
    const saved = new Promise<void>((resolve) => {
      session.defaultSession.once('will-download', (_, item) => {
        item.setSavePath(where)
        item.once('done', () => resolve())
      })
    })
    Object.assign(globalThis, { saved })
  }, path)
  return () => app.evaluate(() => (globalThis as unknown as { saved: Promise<void> }).saved)
}

test('replaces, sorts, copies, pastes and takes everything back', async ({ campanero, person }) => {
  const { page, app, problems } = campanero
  const { list, say } = person
  const { folder, path } = await writtenList()
  await person.bringsIn(path)
  await expect(list.columnTarget('País')).toHaveValue('País')
  await list.continues('Fix')
  await expect(list.verdict('Ana')).toHaveText('Correcto')
  await list.expectCounts({ all: 6, errors: 2, duplicates: 1, valid: 3 })

  await page.keyboard.press('Control+h')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(say('clean.find'), { exact: true }).fill('bogota d.c.')
  await dialog.getByLabel(say('clean.replacement')).fill('Bogotá')
  await expect(dialog.getByText(say('clean.found', { count: 3 }))).toBeVisible()
  await expect(dialog.getByRole('cell', { name: 'Bogota D.C.', exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: say('clean.replaceApply', { count: 3 }) }).click()
  await expect(list.cellOf('Óscar', 3)).toHaveText('Bogotá')
  await expect(list.cellOf('Íngrid', 3)).toHaveText('Bogotá')
  await page.getByRole('button', { name: say('fix.undo'), exact: true }).click()
  await expect(list.cellOf('Óscar', 3)).toHaveText('Bogota D.C.')
  await page.getByRole('button', { name: say('fix.redo'), exact: true }).click()
  await expect(list.cellOf('Óscar', 3)).toHaveText('Bogotá')

  const menu = page.getByRole('button', { name: say('fix.moreActions') })
  const [recipe, clean] = [join(folder, 'limpieza.json'), join(folder, 'limpia.csv')]
  const savedRecipe = await savesTo(app, recipe)
  await menu.click()
  await page.getByRole('menuitem', { name: say('recipe.saveFile') }).click()
  await savedRecipe()
  const savedClean = await savesTo(app, clean)
  await menu.click()
  await page.getByRole('menuitem', { name: say('clean.exportCleanCsv') }).click()
  await savedClean()
  const inTerminal = join(folder, 'terminal.csv')
  const args = ['check', path, '--recipe', recipe, '--clean', inTerminal]
  expect((await runCli(args)).out).toContain('cambió 3 filas')
  expect(await readFile(inTerminal, 'utf8')).toBe(await readFile(clean, 'utf8'))
  await page.getByRole('button', { name: say('fix.undo'), exact: true }).click()
  await expect(list.cellOf('Óscar', 3)).toHaveText('Bogota D.C.')
  const chooser = page.waitForEvent('filechooser')
  await menu.click()
  await page.getByRole('menuitem', { name: say('recipe.useFile') }).click()
  await (await chooser).setFiles(recipe)
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await dialog.getByRole('button', { name: say('recipe.fileApply', { steps: 1 }) }).click()
  await expect(list.cellOf('Íngrid', 3)).toHaveText('Bogotá')
  await page.getByRole('button', { name: say('fix.undo'), exact: true }).click()
  await expect(list.cellOf('Óscar', 3)).toHaveText('Bogota D.C.')
  await expect(list.cellOf('Íngrid', 3)).toHaveText('Bogotá D.C.')
  await page.getByRole('button', { name: say('fix.redo'), exact: true }).click()
  await expect(list.cellOf('Óscar', 3)).toHaveText('Bogotá')

  await page.getByRole('columnheader', { name: 'Nombre' }).click()
  await expect(list.cellAt(0, 0)).toHaveText('Ana')
  await expect(list.cellAt(5, 0)).toHaveText('Zoe')
  await page.getByRole('columnheader', { name: 'Nombre' }).click()
  await expect(list.cellAt(0, 0)).toHaveText('Zoe')
  await page.getByRole('columnheader', { name: 'Nombre' }).click()
  await expect(list.cellAt(0, 0)).toHaveText('Óscar')

  await list.cellAt(0, 0).click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Control+c')
  await expect(page.getByText(say('clean.copied', { cells: 4 }))).toBeVisible()
  const clipboard = () => campanero.app.evaluate(({ clipboard: board }) => board.readText())
  expect((await clipboard()).split(/\r?\n/)).toEqual(['Óscar\tColombia', 'Ana\tMéxico'])
  await list.cellAt(3, 0).click()
  await page.keyboard.press('Control+v')
  await expect(list.cellAt(3, 0)).toHaveText('Óscar')
  await expect(list.cellAt(4, 0)).toHaveText('Ana')
  await expect(list.cellAt(4, 2)).toHaveText('México')
  await page.keyboard.press('Control+z')
  await expect(list.cellAt(3, 0)).toHaveText('Eva')
  await expect(list.cellAt(4, 2)).toHaveText('')
  await rm(folder, { recursive: true })
  expect(problems).toEqual([])
})

test('saves the rows with errors for Excel, and takes back what was corrected in them', async ({
  campanero,
  person,
}) => {
  const { page, app, problems } = campanero
  const { list, say } = person
  const { folder, path } = await writtenList()
  await person.bringsIn(path)
  await list.continues('Fix')
  const menu = page.getByRole('button', { name: say('fix.moreActions') })

  const workbook = join(folder, 'errores.xlsx')
  const savedWorkbook = await savesTo(app, workbook)
  await menu.click()
  await page.getByRole('menuitem', { name: say('clean.exportExcel') }).click()
  await savedWorkbook()
  expect((await readFile(workbook)).subarray(0, 2).toString()).toBe('PK')

  const saved = join(folder, 'errores.csv')
  const savedCsv = await savesTo(app, saved)
  await menu.click()
  await page.getByRole('menuitem', { name: say('clean.exportCsv') }).click()
  await savedCsv()
  const text = await readFile(saved, 'utf8')
  expect(text).toContain("'=1+1")

  await list.drops(workbook)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(say('clean.fixesIntro', { rows: 3, cells: 0 }))).toBeVisible()
  await dialog.getByRole('button', { name: say('shell.cancel') }).click()
  await expect(dialog).toBeHidden()

  await writeFile(saved, text.replace(';30055501;', ';3005550107;'))
  await list.drops(saved)
  await expect(dialog.getByText(say('clean.fixesIntro', { rows: 3, cells: 1 }))).toBeVisible()
  await expect(dialog.getByRole('cell', { name: '3005550107' })).toBeVisible()
  await dialog.getByRole('button', { name: say('clean.fixesApply', { count: 1 }) }).click()
  await expect(list.verdict('Eva')).toHaveText('Correcto')
  await list.expectCounts({ all: 6, errors: 1, duplicates: 1, valid: 4 })

  const other = join(folder, 'otra.csv')
  await writeFile(
    other,
    text.replace(/cmp-./g, (key) => (key === 'cmp-0' ? 'cmp-1' : 'cmp-0')),
  )
  await list.drops(other)
  await expect(dialog.getByText(say('clean.fixesOtherList'))).toBeVisible()
  await dialog
    .getByRole('button', { name: say('shell.close') })
    .last()
    .click()
  await list.expectCounts({ all: 6, errors: 1, duplicates: 1, valid: 4 })
  await rm(folder, { recursive: true })
  expect(problems).toEqual([])
})

for (const look of looks) {
  test(`cleaning is sound in ${look.language}, ${look.theme}`, async ({ campanero }) => {
    const { page, problems } = campanero
    const { folder, path } = await writtenList()
    const person = personAt(page, look.language)
    const { list, say } = person
    const broken: string[] = []
    const stop = stopIn(campanero, look, broken)
    await wear(campanero, look)
    await expect(person.shell.heading).toHaveText(say('home.welcome'))
    await person.bringsIn(path)
    await expect(list.columnTarget('País')).toBeVisible()
    await stop('clean-columns-country')
    await list.continues('Fix')
    const dialog = page.getByRole('dialog')
    const menu = page.getByRole('button', { name: say('fix.moreActions') })
    await expect(list.rowWith('Eva')).toBeVisible()
    await page.keyboard.press('Control+h')
    await dialog.getByLabel(say('clean.find'), { exact: true }).fill('bogota')
    await expect(dialog.getByText(say('clean.found', { count: 3 }))).toBeVisible()
    await stop('clean-replace')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    const chooser = page.waitForEvent('filechooser')
    await menu.click()
    await page.getByRole('menuitem', { name: say('recipe.useFile') }).click()
    await (await chooser).setFiles({
      name: 'limpieza.json',
      mimeType: 'application/json',
      buffer: Buffer.from(recipeFileText(twoSteps)),
    })
    await expect(dialog.getByRole('listitem')).toHaveCount(2)
    await stop('clean-recipe-file')
    await dialog.getByRole('button', { name: say('shell.cancel') }).click()
    await expect(dialog).toBeHidden()
    await menu.click()
    await expect(page.getByRole('menuitem', { name: say('clean.namesMenu') })).toBeVisible()
    const last = page.getByRole('menuitem', { name: say('clean.fixesMenu') })
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport()
    await page.getByRole('menuitem', { name: say('clean.namesMenu') }).click()
    await expect(dialog.getByText(say('clean.namesCount', { count: 1 }))).toBeVisible()
    await stop('clean-names')
    await dialog.getByRole('button', { name: say('clean.namesApply', { count: 1 }) }).click()
    await expect(list.verdict('Luis')).toHaveText(say('rowStatus.excluded'))
    await page.getByRole('columnheader', { name: 'Ciudad' }).click()
    await list.cellAt(1, 0).click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowRight')
    await stop('clean-block-sorted')
    await rm(folder, { recursive: true })
    expect(broken).toEqual([])
    expect(problems).toEqual([])
  })
}
