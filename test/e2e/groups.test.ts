// Groups in real Electron: made, filled by hand and with a list, emptied and deleted, judged by the provider's own log.
import { expect, test } from './app-test.ts'
import { messyNumbers, writeMessyList } from './files/messy-list.ts'
import { connect } from './live-account.ts'

test('makes a group, adds and removes by hand, and deletes it with its name typed', async ({
  campanero,
  person,
  account,
}) => {
  const { page, problems } = campanero
  const { shell, groups, say } = person
  await connect(person, account)
  await shell.opensContacts()
  await groups.creates('Padres de familia')
  await groups.opens('Padres de familia')
  await expect(shell.heading).toHaveText('Padres de familia')

  await groups.adds('300 555')
  await expect(page.getByText(/Faltan 4 dígitos para Colombia/).first()).toBeVisible()
  expect(account.effects()).toHaveLength(1)
  await groups.adds('300 555 0142')
  await expect(page.getByText(say('groups.counts', { before: 0, after: 1 }))).toBeVisible()
  await groups.adds('+57 300 555 0143')
  await expect(page.getByText(say('groups.counts', { before: 1, after: 2 }))).toBeVisible()

  await groups.pastesToRemove('3005550143\n3005550143\nNatalia')
  await groups.removes(1)
  await expect(page.getByText(say('groups.removeDone', { count: 1 }))).toBeVisible()

  await groups.opensDelete()
  await expect(groups.dialog).toContainText(
    say('groups.deleteLoses', { name: 'Padres de familia', count: 1 }),
  )
  await groups.deletes('Padres de familia')
  await expect(page.getByText(say('groups.emptyTitle'))).toBeVisible()
  const name = 'Padres de familia'
  expect(account.effects()).toEqual([
    { kind: 'group-created', name, numbers: [] },
    { kind: 'contacts-added', name, numbers: ['573005550142'] },
    { kind: 'contacts-added', name, numbers: ['573005550143'] },
    { kind: 'contacts-deleted', name, numbers: ['573005550143'] },
    { kind: 'group-deleted', name, numbers: [] },
  ])
  expect(problems).toEqual([])
})

test('uploads the list that is open in the wizard: each correct number once', async ({
  campanero,
  person,
  account,
}) => {
  const { page, problems } = campanero
  const { shell, groups, list, say } = person
  await connect(person, account)
  await shell.opensContacts()
  await groups.creates('Clientes')
  await groups.opens('Clientes')
  await expect(groups.uploadCard.getByText(say('groups.uploadHow'))).toBeVisible()
  await shell.startsCampaign()
  await list.drops(await writeMessyList(account.folder))
  await list.continues('Columns')
  await list.continues('Fix')
  await shell.opensContacts()
  await groups.opens('Clientes')
  await page.getByRole('checkbox', { name: 'Saldo' }).check()
  await groups.uploads(messyNumbers.length)
  const done = say('groups.uploadCompleted', { count: messyNumbers.length })
  await expect(groups.uploadCard.getByText(done)).toBeVisible()
  expect(account.effects().at(-1)).toEqual({
    kind: 'contacts-added',
    name: 'Clientes',
    numbers: messyNumbers,
  })
  expect(problems).toEqual([])
})
