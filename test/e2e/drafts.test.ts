// A campaign in the making survives the death of the app: the same list, edits, columns, message and step.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app-test.ts'
import { messyCounts, writeMessyList } from './files/messy-list.ts'
import { launchApp } from './launch-app.ts'
import { looks, stopIn, wear } from './looks.ts'
import { invoke } from './page-bridge.ts'
import { type Person, personAt } from './people/person.ts'

const continued = (page: Page, { say }: Person, name: string) =>
  page.getByRole('button', { name: say('drafts.continueNamed', { name }) })

/** What a command answered; the door gives its envelope. */
async function answerOf<Value>(envelope: Promise<unknown>): Promise<Value> {
  return ((await envelope) as { readonly value: Value }).value
}

/** As many drafts as there should be, whatever they say. */
const kept = async (page: Page) =>
  (await answerOf<readonly unknown[]>(invoke(page, 'drafts.list', undefined))).length

test('comes back as it was after the app is killed in the middle of an edit', async () => {
  test.setTimeout(120_000)
  const folder = await mkdtemp(join(tmpdir(), 'campanero-draft-'))
  const userData = join(folder, 'data')
  const first = await launchApp({ userData })
  const before = personAt(first.page)
  // Where no key store protects, lists would last only until the app closes.
  await invoke(first.page, 'data.protect', { custody: 'beside' })
  await before.bringsIn(await writeMessyList(folder))
  await before.list.usesColumn('Ciudad', 'ignore')
  await before.list.continues('Fix')
  await before.list.corrects('Natalia Rincón', 1, '300 555 0111')
  const { all, errors, duplicates, valid } = messyCounts
  const counts = { all, errors: errors - 1, duplicates, valid: valid + 1 }
  await before.list.expectCounts(counts)
  await before.list.continues('Message')
  await before.sending.writes('Hola {Nombre}, le quedan {Saldo}.')
  await expect.poll(() => kept(first.page)).toBe(1)
  // The rest after the last change, which nothing on the screen tells.
  await expect
    .poll(async () => {
      const [draft] = await answerOf<readonly { draftId: string }[]>(
        invoke(first.page, 'drafts.list', undefined),
      )
      const { content } = await answerOf<{ content: string }>(
        invoke(first.page, 'drafts.open', { draftId: draft?.draftId ?? '' }),
      )
      return JSON.parse(content).template
    })
    .toBe('Hola {{Nombre}}, le quedan {{Saldo}}.')
  first.app.process().kill('SIGKILL')
  await first.app.close().catch(() => undefined)

  const second = await launchApp({ userData })
  const after = personAt(second.page)
  await continued(second.page, after, 'clientes noviembre.csv').click()
  await expect(after.sending.editor).toContainText('Nombre')
  await expect(second.page.getByRole('button', { name: /Ciudad/ })).toHaveCount(0)
  await second.page.getByRole('button', { name: after.say('shell.stepFix') }).click()
  await after.list.expectCounts(counts)
  await expect(after.list.cellOf('Natalia Rincón', 1)).toHaveText('+57 300 5550111')
  await second.page.getByRole('button', { name: after.say('fix.undo') }).click()
  await after.list.expectCounts({ all, errors, duplicates, valid })
  expect(second.problems).toEqual([])
  await second.close()
  await rm(folder, { recursive: true, force: true })
})

test('is saved with Ctrl+S, thrown away when asked, and gone once it was sent', async ({
  campanero,
  person,
}) => {
  const { page, problems } = campanero
  const { shell, list, sending, say } = person
  await invoke(page, 'data.protect', { custody: 'beside' })
  await shell.practises()
  await shell.startsCampaign()
  await list.opensSample('clean')
  await expect(page.getByText(say('files.sumTitle'))).toBeVisible()
  await page.keyboard.press('ControlOrMeta+S')
  await expect(page.getByText(say('drafts.saved'))).toBeVisible()
  await shell.goesHome()
  await expect(page.getByText(say('drafts.title'))).toBeVisible()
  await page.getByRole('button', { name: say('drafts.discard') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('drafts.discardConfirm') })
    .click()
  await expect(page.getByText(say('drafts.title'))).toBeHidden()
  expect(await kept(page)).toBe(0)

  await shell.startsCampaign()
  await list.opensSample('clean')
  await list.continues('Columns')
  await list.continues('Fix')
  await list.continues('Message')
  await sending.writes('Hola')
  await page.getByRole('button', { name: say('drafts.save') }).click()
  await expect.poll(() => kept(page)).toBe(1)
  await sending.continues('Schedule')
  await sending.plans({ name: 'Ya no es borrador', sender: 'CLINICA' })
  await sending.continues('Review')
  await sending.consent.check()
  await page.getByRole('button', { name: sending.sendNames }).click()
  await expect(shell.heading).toHaveText('Ya no es borrador')
  await expect.poll(() => kept(page)).toBe(0)
  expect(problems).toEqual([])
})

for (const look of looks) {
  test(`drafts and excluded numbers are sound in ${look.language}, ${look.theme}`, async ({
    campanero,
  }) => {
    test.setTimeout(120_000)
    const { page, problems } = campanero
    const person = personAt(page, look.language)
    const { shell, list, exclusions, say } = person
    const broken: string[] = []
    const stop = stopIn(campanero, look, broken)
    await wear(campanero, look)
    await shell.practises()
    await shell.opensContacts()
    await exclusions.opens()
    await expect(page.getByText(say('exclusions.emptyTitle'))).toBeVisible()
    await stop('exclusions-empty')
    await exclusions.opensAdd()
    await exclusions.dialog.getByRole('textbox').first().fill('3005550142\nNatalia')
    await stop('exclusions-add')
    await page.keyboard.press('Escape')
    await exclusions.adds('3005550142\n300 555 0143', 2, 'SALIR')
    await expect(exclusions.table).toBeVisible()
    await page.getByRole('checkbox').nth(1).check()
    await stop('exclusions')
    await page.getByRole('button', { name: say('exclusions.removeChosen', { count: 1 }) }).click()
    await expect(exclusions.dialog).toBeVisible()
    await stop('exclusions-remove')
    await page.keyboard.press('Escape')
    await shell.startsCampaign()
    await list.opensSample('dirty')
    await list.continues('Columns')
    await list.continues('Fix')
    await expect(list.rowWith('María Gómez').first()).toBeVisible()
    await page.getByRole('button', { name: say('drafts.save') }).click()
    await expect.poll(() => kept(page)).toBe(1)
    await page.getByRole('button', { name: say('knownPeople.lookContacted') }).click()
    await expect(page.getByText(say('knownPeople.nobody'))).toBeVisible()
    await stop('fix-known-people')
    await shell.goesHome()
    await expect(page.getByText(say('drafts.title'))).toBeVisible()
    await stop('home-draft')
    expect(broken).toEqual([])
    expect(problems).toEqual([])
  })
}
