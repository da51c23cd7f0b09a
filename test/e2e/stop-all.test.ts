// The panic stop in the window: its shortcut, what it says it will do, and what came of each thing.
import { expect, test } from './app-test.ts'
import { connect } from './live-account.ts'
import { inEveryLook, inspect } from './looks.ts'
import { accepted, statusesIn } from './told-campaigns.ts'
import { sendByDoor } from './tours/campaign-by-door.ts'

const phones = ['+573005550101', '+573005550102', '+573005550103'] as const
const toGroup = { kind: 'new-group', groupName: 'Clientes' } as const
const now = { kind: 'now' } as const
const year = new Date().getFullYear() + 1
const later = { kind: 'at', time: { at: `${year}-03-10T09:00`, zone: 'America/Bogota' } } as const
const busy = { kind: 'status', status: 429, when: 'before' } as const

test('stops everything by the shortcut, tells what came of each, and searches the provider', async ({
  campanero,
  person,
  account,
}) => {
  const { page, problems } = campanero
  await connect(person, account)
  await sendByDoor(page, phones, { name: 'Programada', target: toGroup, schedule: later })
  await expect.poll(() => statusesIn(page)).toEqual({ Programada: 'scheduled' })
  account.server.provider.faults.set('addContacts', busy, 100)
  await sendByDoor(page, phones.slice(1), { name: 'Subiendo', target: toGroup, schedule: now })
  await expect.poll(async () => (await statusesIn(page)).Subiendo).toBe('uploading')
  await person.shell.goesHome()
  await expect(page.getByRole('button', { name: 'Detener todo' })).toBeVisible()
  await page.keyboard.press('Control+Shift+X')
  const dialog = page.getByRole('dialog', { name: 'Detener todo' })
  await expect(dialog).toContainText('Subiendo: se detiene la carga')
  await expect(dialog).toContainText('Programada: se cancela lo que falta')
  await inEveryLook(campanero, 'stop-all', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('Control+Shift+X')
    await expect(page.getByRole('dialog')).toBeVisible()
  })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+Shift+X')
  await page.getByRole('button', { name: 'Detener todo ahora' }).click()
  await expect(page.getByText('No queda nada que pueda salir.')).toBeVisible()
  await inspect(campanero, 'stop-all-done')
  expect(await statusesIn(page)).toEqual({ Programada: 'cancelled', Subiendo: 'stopped' })
  await page.getByRole('button', { name: 'Entendido' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(account.effects().map(({ kind }) => kind)).toContain('campaign-cancelled')
  expect(accepted(account)).toBe(1)

  await person.shell.opensCampaigns()
  await page.getByRole('button', { name: 'Buscar en el proveedor' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Buscar', exact: true }).click()
  await expect(page.getByText('El proveedor encontró 1 campaña.')).toBeVisible()
  await inspect(campanero, 'provider-search')
  expect(problems).toEqual([])
})
