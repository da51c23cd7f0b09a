// Several accounts and their profiles: each its own keys, nothing shown again, and a wrong path that leads to its row.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app-test.ts'
import { connect, openLiveAccount } from './live-account.ts'

test('shows what the corrected profile would send, explains a wrong path, and leads to its row', async ({
  campanero,
  person,
  account,
}) => {
  const { page, problems } = campanero
  const { settings, say } = person
  await connect(person, account)
  await settings.opens('profile')
  await settings.opensOperation('listGroups')
  await expect(settings.preview).toContainText(`GET ${account.server.baseUrl}/api/groups`)
  await expect(settings.preview).toContainText('••••••••')
  expect(await settings.preview.textContent()).not.toContain(account.server.secret)
  await expect(settings.operation('listGroups')).toContainText(say('profile.unverified'))

  await settings.path.fill('/api/no-such-place')
  await expect(settings.preview).toContainText(`${account.server.baseUrl}/api/no-such-place`)
  await settings.savesProfile()
  await settings.opens('connection')
  await settings.testsConnection()
  await expect(page.getByRole('alert', { name: say('settings.testFailed') })).toContainText(
    'probablemente no es el correcto',
  )

  await page
    .getByRole('button', {
      name: say('profile.goToOperation', { name: say('operations.listGroups') }),
    })
    .click()
  await expect(settings.operation('listGroups')).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByText(say('profile.whyWrong'))).toBeVisible()
  await settings.path.fill('/api/groups')
  await settings.savesProfile()
  await settings.opens('connection')
  await settings.testsConnection()
  await expect(page.getByText('la cuenta no tiene grupos')).toBeVisible()
  await settings.opens('profile')
  await expect(settings.operation('listGroups')).toContainText('Verificada')
  expect(problems).toEqual([])
})

test('keeps a path that cannot be out of the profile, and shows why at its field', async ({
  campanero,
  person,
}) => {
  const { page, problems } = campanero
  const { settings, shell } = person
  await shell.practises()
  await shell.opensSettings()
  await settings.opens('profile')
  await settings.opensOperation('createGroup')
  await settings.path.fill('grupos')
  await expect(settings.path).toHaveAttribute('aria-invalid', 'true')
  await settings.savesProfile()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(settings.path).toBeFocused()
  await settings.path.fill('/api/grupos')
  await expect(settings.path).not.toHaveAttribute('aria-invalid', 'true')
  await settings.discards()
  await expect(settings.path).toHaveValue('/api/groups')
  expect(problems).toEqual([])
})

test('gives each of two accounts its own keys and profile, and never shows a key again', async ({
  campanero,
  person,
  account,
}) => {
  const { page, problems, userData } = campanero
  const { settings, shell } = person
  const second = await openLiveAccount()
  const firstName = person.say('accounts.unnamed')
  await connect(person, account)
  await expect(shell.account(firstName)).toBeVisible()

  await settings.addsAccount('Sede Sur')
  await settings.choosesAccount('Sede Sur')
  await expect(shell.account('Sede Sur')).toBeVisible()
  await expect(shell.connection).toHaveText('Falta la clave')
  await settings.importsProfile(second.profilePath)
  await settings.savesKey(second.server.secret)
  await expect(page.getByText(ending(second.server.secret))).toBeVisible()
  await settings.testsConnection()
  await expect(page.getByText('la cuenta no tiene grupos')).toBeVisible()
  await expect(page.getByText(second.server.baseUrl)).toBeVisible()

  await settings.choosesAccount(firstName)
  await expect(page.getByText(ending(account.server.secret))).toBeVisible()
  await expect(page.getByText(account.server.baseUrl)).toBeVisible()
  await settings.testsConnection()
  await expect(page.getByText('la cuenta no tiene grupos')).toBeVisible()

  const shown = await everythingShown(page)
  expect(shown).not.toContain(account.server.secret)
  expect(shown).not.toContain(second.server.secret)
  const kept = await readFile(join(userData, 'settings.json'), 'utf8').catch(() => '')
  expect(kept).not.toContain(second.server.secret)
  await second.close()
  expect(problems).toEqual([])
})

test('deletes an account by its name, and the other one goes on', async ({
  campanero,
  person,
  account,
}) => {
  const { page, problems } = campanero
  const { settings, shell, say } = person
  await connect(person, account)
  await settings.addsAccount('Sede Sur')
  await page
    .getByRole('button', { name: say('accounts.deleteNamed', { name: 'Sede Sur' }) })
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('Sede Norte')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(say('accounts.deleteDiffers'))).toBeVisible()
  await dialog.getByRole('textbox').fill('Sede Sur')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('listitem').filter({ hasText: 'Sede Sur' })).toHaveCount(0)
  await settings.testsConnection()
  await expect(page.getByText('la cuenta no tiene grupos')).toBeVisible()
  await expect(shell.connection).toHaveText('Cuenta lista')
  expect(problems).toEqual([])
})

const ending = (secret: string) => `····${secret.slice(-4)}`

/** The page, with what stands in its fields. */
function everythingShown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')] as HTMLInputElement[]
    return [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join('\n')
  })
}
