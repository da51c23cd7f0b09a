// The main job, from a messy file to messages sent, judged by the provider's own log: each contact once, nothing twice.
import { expect, test } from './app-test.ts'
import { messyCounts, messyNumbers, writeMessyList } from './files/messy-list.ts'
import { connect, type LiveAccount } from './live-account.ts'
import type { Person } from './people/person.ts'

async function bringsListToMessage(person: Person, account: LiveAccount): Promise<void> {
  await person.shell.startsCampaign()
  await person.list.drops(await writeMessyList(account.folder))
  await person.list.continues('Columns')
  await person.list.continues('Fix')
}

test('sends a messy list to a new group: each contact once, after one row was put right', async ({
  campanero,
  person,
  account,
}) => {
  const { page, problems } = campanero
  const { list, sending, campaign } = person
  await connect(person, account)
  await bringsListToMessage(person, account)

  await list.expectCounts(messyCounts)
  await expect(list.verdict('Natalia Rincón')).toHaveText('Faltan dígitos')
  await list.corrects('Natalia Rincón', 1, '300 555 0107')
  await expect(list.verdict('Natalia Rincón')).toHaveText('Correcto')
  await list.expectCounts({ all: 11, errors: 3, duplicates: 1, valid: 7 })

  await list.continues('Message')
  await sending.writes('Hola {Nombre}, su saldo es {Saldo}.')
  await sending.continues('Schedule')
  await sending.plans({ name: 'Cartera de noviembre', sender: 'CLINICA' })
  await sending.continues('Review')
  await expect(sending.confirm.getByText('7', { exact: true }).first()).toBeVisible()
  await expect(sending.sendButton(7)).toBeDisabled()
  expect(account.effects()).toEqual([])
  await sending.consent.check()
  await sending.sendButton(7).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cartera de noviembre')
  await expect(campaign.status('Completed')).toBeVisible()
  const marked = expect.stringMatching(/^Cartera de noviembre ·[2-9A-Z]{6}$/)
  const numbers = [...messyNumbers.slice(0, 3), '573005550107', ...messyNumbers.slice(3)]
  expect(account.effects()).toEqual([
    { kind: 'group-created', name: marked, numbers: [] },
    { kind: 'contacts-added', name: marked, numbers },
    { kind: 'campaign-accepted', name: marked, numbers },
  ])
  const sent = account.server.provider.effects().at(-1)?.id ?? ''
  expect(account.server.provider.textsOf(sent)[3]).toEqual({
    number: '573005550107',
    text: 'Hola Natalia Rincón, su saldo es 25.000.',
  })
  expect(problems).toEqual([])
})

test('sends directly, without a group: one request, each contact once', async ({
  campanero,
  person,
  account,
}) => {
  const { list, sending, campaign } = person
  await connect(person, account)
  await bringsListToMessage(person, account)
  await list.continues('Message')
  await sending.writes('Su saldo es {Saldo}.')
  await sending.continues('Schedule')
  await sending.plans({ name: 'Aviso directo', sender: 'CLINICA', target: 'direct' })
  await sending.continues('Review')
  await sending.consent.check()
  await sending.sendButton(6).click()

  await expect(campaign.status('Completed')).toBeVisible()
  expect(account.effects()).toEqual([
    {
      kind: 'campaign-accepted',
      name: expect.stringMatching(/^Aviso directo ·[2-9A-Z]{6}$/),
      numbers: messyNumbers,
    },
  ])
  expect(campanero.problems).toEqual([])
})

test('schedules in tranches, changes what is scheduled, and calls it off', async ({
  campanero,
  person,
  account,
}) => {
  const { list, sending, campaign, say } = person
  const { page, problems } = campanero
  await connect(person, account)
  await bringsListToMessage(person, account)
  await list.continues('Message')
  await sending.writes('Su cita es mañana.')
  await sending.continues('Schedule')
  await sending.plans({ name: 'Citas', sender: 'CLINICA', when: 'inTranches' })
  await page.getByLabel(say('schedule.percentOf', { number: 1 })).fill('50')
  await page.getByLabel(say('schedule.percentOf', { number: 2 })).fill('50')
  await sending.continues('Review')
  await sending.consent.check()
  await sending.sendButton(6, 'schedule').click()
  await expect(campaign.status('Scheduled')).toBeVisible()

  await campaign.opensEdit()
  await campaign.changesMessage('Su cita es pasado mañana.')
  await expect(campaign.changesDialog).toContainText('Su cita es mañana.')
  await expect(campaign.changesDialog).toContainText('Su cita es pasado mañana.')
  await campaign.appliesChanges()
  await expect(page.getByText('Los cambios quedaron aplicados.')).toBeVisible()
  await campaign.opensCancel()
  await campaign.confirmsCancel(6)
  await expect(campaign.status('Cancelled')).toBeVisible()

  const { provider } = account.server
  const accepted = provider.effects().find(({ kind }) => kind === 'campaign-accepted')
  expect(account.effects().map(({ kind }) => kind)).toEqual([
    'group-created',
    'contacts-added',
    'campaign-accepted',
    'campaign-updated',
    'campaign-cancelled',
  ])
  expect(accepted?.numbers).toEqual(messyNumbers)
  expect(new Set(provider.textsOf(accepted?.id ?? '').map(({ text }) => text))).toEqual(
    new Set(['Su cita es pasado mañana.']),
  )
  expect(problems).toEqual([])
})
