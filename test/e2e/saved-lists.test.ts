// A list kept by its name: cleaned, saved, found after the app was closed, and used in a campaign with the same people.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './app-test.ts'
import { messyCounts, writeMessyList } from './files/messy-list.ts'
import { launchApp, type RunningApp } from './launch-app.ts'
import { looks, stopIn, wear } from './looks.ts'
import { invoke } from './page-bridge.ts'
import { type Person, personAt } from './people/person.ts'

const name = 'clientes noviembre'
const { all, errors, duplicates, valid } = messyCounts
const cleaned = { all, errors: errors - 1, duplicates, valid: valid + 1 }

async function cleansTheMessyList({ page }: RunningApp, person: Person, folder: string) {
  const { list } = person
  // Where no key store protects, lists would last only until the app closes.
  await invoke(page, 'data.protect', { custody: 'beside' })
  await person.bringsIn(await writeMessyList(folder))
  await list.usesColumn('Ciudad', 'ignore')
  await list.continues('Fix')
  await list.corrects('Natalia Rincón', 1, '300 555 0111')
  await list.expectCounts(cleaned)
}

test('is saved, found after the app was closed, and used with the same people', async () => {
  test.setTimeout(180_000)
  const folder = await mkdtemp(join(tmpdir(), 'campanero-lists-'))
  const userData = join(folder, 'data')
  const [look, otherLook = look] = looks
  const broken: string[] = []

  const first = await launchApp({ userData })
  const before = personAt(first.page)
  const stop = stopIn(first, look, broken)
  await wear(first, look)
  await cleansTheMessyList(first, before, folder)
  await before.lists.asksToSave()
  await expect(before.lists.name).toHaveValue(name)
  await stop('save-list')
  await before.lists.saves()
  await expect(first.page.getByText(before.say('lists.saved', { name }))).toBeVisible()
  // From the palette as well, and not over the one of its name without a word.
  await first.page.keyboard.press('ControlOrMeta+K')
  await first.page.keyboard.type(before.say('lists.save'))
  await first.page.keyboard.press('Enter')
  await expect(before.lists.name).toBeVisible()
  await expect(before.lists.replace).toBeVisible()
  await stop('save-list-again')
  await before.lists.replace.click()
  await expect(before.lists.dialog).toBeHidden()
  await before.shell.opensContacts()
  await before.lists.opens()
  await expect(before.lists.row(name)).toContainText(String(cleaned.valid))
  await stop('lists')
  expect(first.problems).toEqual([])
  await first.app.close()

  const second = await launchApp({ userData })
  const stopAfter = stopIn(second, otherLook, broken)
  const after = personAt(second.page, otherLook.language)
  const { shell, list, lists, sending, say } = after
  await wear(second, otherLook)
  await shell.opensContacts()
  await lists.opens()
  await lists.uses(name)
  await list.expectCounts(cleaned)
  await expect(list.cellOf('Natalia Rincón', 1)).toHaveText('+57 300 5550111')
  await second.page.getByRole('button', { name: say('fix.undo'), exact: true }).click()
  await list.expectCounts({ all, errors, duplicates, valid })
  await second.page.getByRole('button', { name: say('fix.redo'), exact: true }).click()
  await list.continues('Message')
  await sending.writes('Hola {Nombre}, le quedan {Saldo}.')
  await sending.continues('Schedule')
  await sending.plans({ name: 'De la lista', sender: 'CLINICA' })
  await sending.continues('Review')
  await sending.consent.check()
  await second.page.getByRole('button', { name: sending.sendNames }).click()
  await expect(shell.heading).toHaveText('De la lista')

  await shell.startsCampaign()
  await second.page.getByRole('button', { name: say('lists.choose') }).click()
  await stopAfter('files-saved-lists')
  await second.page.getByRole('menuitem', { name }).click()
  await expect(second.page.getByText(say('files.sumTitle'))).toBeVisible()
  await list.continues('Columns')
  await list.continues('Fix')
  await list.expectCounts(cleaned)

  await shell.opensContacts()
  await lists.opens()
  await second.page.getByRole('button', { name: say('lists.renameNamed', { name }) }).click()
  await lists.name.fill('De diciembre')
  await stopAfter('lists-rename')
  await second.page.keyboard.press('Enter')
  await expect(lists.row('De diciembre')).toBeVisible()
  await stopAfter('lists')
  await lists.deletes('De diciembre')
  await expect(second.page.getByText(say('lists.emptyTitle'))).toBeVisible()
  await stopAfter('lists-empty')
  expect(broken).toEqual([])
  expect(second.problems).toEqual([])
  await second.close()
  await rm(folder, { recursive: true, force: true })
})
