// Sends without an answer, first on Inicio: what is known of each, and both ways on.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './app-test.ts'
import { launchApp } from './launch-app.ts'
import { connect } from './live-account.ts'
import { inEveryLook, inspect } from './looks.ts'
import { invoke } from './page-bridge.ts'
import { personAt } from './people/person.ts'
import { accepted, campaignsIn, statusesIn } from './told-campaigns.ts'
import { sendByDoor } from './tours/campaign-by-door.ts'

const phones = ['+573005550101', '+573005550102', '+573005550103'] as const
const now = { kind: 'now' } as const

test('offers both ways on from unclear sends on Inicio, each with its evidence', async ({
  account,
}) => {
  const userData = await mkdtemp(join(tmpdir(), 'campanero-unclear-'))
  const { faults } = account.server.provider
  const first = await launchApp({ userData })
  await connect(personAt(first.page), account)
  await invoke(first.page, 'data.protect', { custody: 'beside' })
  for (const name of ['Llegó', 'No llegó']) {
    faults.set('sendToContacts', { kind: 'reset', when: name === 'Llegó' ? 'after' : 'before' })
    await sendByDoor(first.page, phones, { name, target: { kind: 'direct' }, schedule: now })
    faults.set('findCampaigns', { kind: 'redirect', when: 'before' }, 500)
    await expect.poll(async () => (await statusesIn(first.page))[name]).toBe('requesting')
  }
  const looked = async () => (await campaignsIn(first.page)).every((one) => one.looks.length > 0)
  await expect.poll(looked, { timeout: 60_000 }).toBe(true)
  await invoke(first.page, 'key.forget', { service: 'campaigns' })
  await first.close()

  const second = await launchApp({ userData })
  const { page } = second
  await expect(page.getByText('Hay 2 envíos sin confirmar')).toBeVisible()
  await inEveryLook(second, 'home-unclear', async () => {
    await expect(page.getByRole('group', { name: 'No llegó' })).toBeVisible()
  })
  const evidence = page.getByLabel('Lo que se sabe').first()
  await expect(evidence).toContainText('Marca en el nombre')
  await expect(evidence).toContainText('La petición salió')
  faults.clear()
  const person = personAt(page)
  await person.shell.opensSettings()
  await person.settings.savesKey(account.server.secret)
  await person.shell.goesHome()
  await page
    .getByRole('group', { name: 'Llegó', exact: true })
    .getByRole('button', { name: /marcar como enviada/ })
    .click()
  await expect(page.getByText('Hay un envío sin confirmar')).toBeVisible()
  await page
    .getByRole('group', { name: 'No llegó' })
    .getByRole('button', { name: /enviar de nuevo/ })
    .click()
  await page.getByRole('dialog').getByRole('textbox').fill('No llegó')
  await inspect(second, 'home-send-again')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Enviar de nuevo a/ })
    .click()
  await expect.poll(() => accepted(account), { timeout: 60_000 }).toBe(2)
  await expect(page.getByText('sin confirmar')).toBeHidden()
  expect(second.problems).toEqual([])
  await second.close()
  await rm(userData, { recursive: true, force: true })
})
