// What the provider refuses: it is told in its own words, lands on the right row, and nothing counts as sent.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app-test.ts'
import { connect } from './live-account.ts'

const refusedList = ['Nombre,Celular', 'Ana,3005550101', 'Beto,3000000400', 'Caro,3005550103']

test('marks exactly the row that the provider refuses, and counts nothing as sent', async ({
  campanero,
  person,
  account,
}) => {
  const { list, sending, campaign, shell } = person
  await connect(person, account)
  await shell.startsCampaign()
  const path = join(account.folder, 'clientes.csv')
  await writeFile(path, refusedList.join('\n'))
  await list.drops(path)
  await list.continues('Columns')
  await list.continues('Fix')
  await list.expectCounts({ all: 3, errors: 0, duplicates: 0, valid: 3 })
  await list.continues('Message')
  await sending.writes('Hola {Nombre}')
  await sending.continues('Schedule')
  await sending.plans({ name: 'Saludo', sender: 'CLINICA', target: 'direct' })
  await sending.continues('Review')
  await sending.consent.check()
  await sending.sendButton(3).click()

  await expect(campaign.status('Rejected')).toBeVisible()
  await expect(campaign.refusedRows.getByRole('row')).toHaveCount(2)
  await expect(campaign.refusedRows).toContainText('+573000000400')
  await expect(campaign.refusedRows).toContainText('in position 2')
  expect(account.effects()).toEqual([])

  await campaign.goesToRefusedRows(1)
  await expect(list.verdict('Beto')).toHaveText('Rechazado por el proveedor')
  await expect(list.verdict('Ana')).toHaveText('Correcto')
  await expect(list.verdict('Caro')).toHaveText('Correcto')
  await list.expectCounts({ all: 3, errors: 1, duplicates: 0, valid: 2 })
  expect(campanero.problems).toEqual([])
})

test('says that the key was refused, and keeps the key', async ({ campanero, person, account }) => {
  const { page, problems } = campanero
  await connect(person, account, 'una-clave-que-no-es-9876')
  await person.settings.testsConnection()

  await expect(page.getByText(person.say('keys.unauthorised'))).toBeVisible()
  await expect(person.shell.connection).toHaveText('Clave rechazada')
  await expect(page.getByText('····9876')).toBeVisible()
  expect(account.effects()).toEqual([])

  await person.settings.savesKey(account.server.secret)
  await person.settings.testsConnection()
  await expect(page.getByText('la cuenta no tiene grupos')).toBeVisible()
  await expect(person.shell.connection).toHaveText('Cuenta lista')
  expect(problems).toEqual([])
})
