// A list that comes back the next month: its columns are used as before, its cleaning is offered again, and what changed is told.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './app-test.ts'
import { looks, stopIn, wear } from './looks.ts'
import { invoke } from './page-bridge.ts'
import { personAt } from './people/person.ts'

const october = [
  'Nombre;Celular;Ciudad;Saldo',
  'Ana;3OO5550101;Bogota D.C.;10',
  'Luis;3005550102;Cali;20',
  'Eva;6015550142;bogota d.c.;30',
  'Zoe;3005550104;Lima;40',
].join('\n')

/** Other columns first, other capitals; Luis is gone, Sol is new, Zoe has moved. */
const november = [
  'SALDO;ciudad;celular;nombre',
  '10;Bogota D.C.;3005550101;Ana',
  '50;Quito;3005550104;Zoe',
  '60;bogota d.c.;3OO5550105;Sol',
].join('\n')

for (const look of looks.slice(0, 2)) {
  test(`is cleaned as in the month before, in ${look.language}, ${look.theme}`, async ({
    campanero,
  }) => {
    test.setTimeout(180_000)
    const { page, problems } = campanero
    const person = personAt(page, look.language)
    const { shell, list, sending, say } = person
    const broken: string[] = []
    const stop = stopIn(campanero, look, broken)
    const folder = await mkdtemp(join(tmpdir(), 'campanero-months-'))
    const [first, second] = [join(folder, 'octubre.csv'), join(folder, 'noviembre.csv')]
    await Promise.all([writeFile(first, october), writeFile(second, november)])
    await wear(campanero, look)
    await invoke(page, 'data.protect', { custody: 'beside' })
    await person.bringsIn(first)
    await list.usesColumn('Saldo', 'ignore')
    await list.continues('Fix')
    await page.getByRole('button', { name: list.repairNames }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: say('fix.repairApply', { count: 1 }) }).click()
    await expect(dialog).toBeHidden()
    await page.keyboard.press('Control+h')
    await dialog.getByLabel(say('clean.find'), { exact: true }).fill('bogota d.c.')
    await dialog.getByLabel(say('clean.replacement')).fill('Bogotá')
    await dialog.getByRole('button', { name: say('clean.replaceApply', { count: 2 }) }).click()
    await expect(dialog).toBeHidden()
    await list.expectCounts({ all: 4, errors: 1, duplicates: 0, valid: 3 })
    await page.getByRole('button', { name: say('fix.moreActions') }).click()
    await page.getByRole('menuitem', { name: say('recipe.save') }).click()
    await expect(page.getByText(say('recipe.saved', { steps: 2 }))).toBeVisible()

    await list.continues('Message')
    await sending.writes('Hola {Nombre}')
    await sending.continues('Schedule')
    await sending.plans({ name: 'Octubre', sender: 'CLINICA' })
    await sending.continues('Review')
    await sending.consent.check()
    await page.getByRole('button', { name: sending.sendNames }).click()
    await expect(shell.heading).toHaveText('Octubre')

    await shell.startsCampaign()
    await expect(page.getByText(say('files.dropTitle'))).toBeVisible()
    await list.drops(second)
    await expect(page.getByText('noviembre.csv').first()).toBeVisible()
    await expect(page.getByText(say('files.sumTitle'))).toBeVisible()
    await list.continues('Columns')
    await expect(list.columnTarget('SALDO')).toHaveValue(say('columnTargets.ignore'))
    await expect(list.columnTarget('celular')).toHaveValue(say('columnTargets.phone'))
    const detected = page.getByRole('button', { name: say('columns.useDetected') })
    await expect(detected).toBeVisible()
    await stop('columns-recalled')
    await detected.click()
    await expect(list.columnTarget('SALDO')).toHaveValue(say('columnTargets.field'))
    await expect(detected).toBeHidden()
    await list.usesColumn('SALDO', 'ignore')
    await list.continues('Fix')
    await list.expectCounts({ all: 3, errors: 1, duplicates: 0, valid: 2 })
    const offer = page.getByRole('group', { name: say('recipe.title') })
    await expect(offer.getByRole('listitem')).toHaveCount(2)
    await stop('recipe-offer')
    const [apply] = [offer.getByRole('button').first()]
    await apply.click()
    await expect(page.getByText(say('recipe.applied', { steps: 2 }))).toBeVisible()
    await list.expectCounts({ all: 3, errors: 0, duplicates: 0, valid: 3 })
    await expect(list.cellOf('Sol', 1)).toHaveText('Bogotá')
    await expect(offer).toBeHidden()
    await page.getByRole('button', { name: say('fix.undo'), exact: true }).click()
    await list.expectCounts({ all: 3, errors: 1, duplicates: 0, valid: 2 })
    await expect(list.cellOf('Sol', 1)).toHaveText('bogota d.c.')
    await expect(offer).toBeVisible()
    await page.getByRole('button', { name: say('fix.redo'), exact: true }).click()
    await list.expectCounts({ all: 3, errors: 0, duplicates: 0, valid: 3 })
    const months = page.getByRole('group', { name: say('lastMonth.title') })
    await months.getByRole('button', { name: say('lastMonth.compare') }).click()
    // Sol is new, Zoe has moved, Luis is gone; what was cleaned in October is no change.
    const told = { date: '§', added: 1, changed: 1, gone: 1, optedOut: 0 }
    const counts = say('lastMonth.found', told).split('§')[1] ?? ''
    await expect(months.getByRole('status')).toContainText(counts)
    await months.getByRole('button', { name: say('knownPeople.added') }).click()
    await expect(list.rowWith('Sol')).toBeVisible()
    await expect(list.rowWith('Zoe')).toBeHidden()
    await stop('last-month')
    expect(broken).toEqual([])
    expect(problems).toEqual([])
    await rm(folder, { recursive: true, force: true })
  })
}
