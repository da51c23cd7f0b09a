// Excluded numbers in real Electron: brought in, shown in every list, refused at every send, judged by the provider's own log.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app-test.ts'
import { messyCounts, messyNumbers, writeMessyList } from './files/messy-list.ts'
import { connect } from './live-account.ts'

test('leaves excluded people out of a list and tells so, and sends to all others', async ({
  campanero,
  person,
  account,
}) => {
  const { page, problems } = campanero
  const { shell, exclusions, list, sending, say } = person
  await connect(person, account)
  await shell.opensContacts()
  await exclusions.opens()
  await exclusions.adds('300 555 0102\nNatalia', 1, 'respondió SALIR')
  await expect(exclusions.row('+57 300 5550102')).toContainText('respondió SALIR')
  const path = join(account.folder, 'bajas.csv')
  await writeFile(path, 'Nombre;Teléfono\nUno;+57 300 555 0103\nDos;3005550102\nTres;no tiene\n')
  await exclusions.choosesFile(path)
  await expect(exclusions.dialog).toContainText(
    say('exclusions.importFound', { name: 'bajas.csv', count: 2, rows: 3 }),
  )
  await exclusions.confirmsAdding(2)
  await expect(page.getByText(say('exclusions.added', { added: 1, known: 1 }))).toBeVisible()

  await shell.startsCampaign()
  await list.drops(await writeMessyList(account.folder))
  await list.continues('Columns')
  await list.continues('Fix')
  const { all, duplicates, errors, valid } = messyCounts
  await list.expectCounts({ all, duplicates, errors: errors + 2, valid: valid - 2 })
  const problem = list.problems.getByRole('button', { name: say('rowStatus.opted-out') })
  await expect(problem).toContainText('2')
  await problem.click()
  await expect(list.verdict('José Muñoz')).toHaveText(say('rowStatus.opted-out'))
  await list.continues('Message')
  await sending.writes('Hola {Nombre}.')
  await sending.continues('Schedule')
  await sending.plans({ name: 'Sin los excluidos', sender: 'CLINICA' })
  await sending.continues('Review')
  await sending.consent.check()
  await sending.sendButton(valid - 2).click()
  await expect(shell.heading).toHaveText('Sin los excluidos')
  const excluded = ['573005550102', '573005550103']
  await expect
    .poll(() => account.effects().find(({ kind }) => kind === 'contacts-added')?.numbers)
    .toEqual(messyNumbers.filter((number) => !excluded.includes(number)))
  expect(problems).toEqual([])
})

test('refuses a single message to an excluded number, and takes it off only on purpose', async ({
  campanero,
  person,
  account,
}) => {
  const { page, problems } = campanero
  const { shell, exclusions, single, settings, say } = person
  await connect(person, account)
  await shell.opensSettings()
  await settings.savesKey(account.server.secret, 'transactional')
  await shell.opensContacts()
  await exclusions.opens()
  await exclusions.adds('3005550142', 1)
  await shell.opensSingle()
  await single.writes({ number: '3005550142', sender: 'CLINICA', text: 'Su cita es mañana' })
  await single.reviews()
  await expect(page.getByText(say('failures.excluded-people')).first()).toBeVisible()
  expect(account.effects()).toEqual([])

  await shell.opensContacts()
  await exclusions.opens()
  await exclusions.searches('3005550199')
  await expect(page.getByText(say('exclusions.notThere'))).toBeVisible()
  await exclusions.searches('300 555 0142')
  await exclusions.removes('+57 300 5550142')
  await expect(page.getByText(say('exclusions.emptyTitle'))).toBeVisible()
  expect(problems).toEqual([])
})
