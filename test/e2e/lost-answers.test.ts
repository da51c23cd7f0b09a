// A send whose answer was lost: the app looks for it, never repeats it, and says so when it does not know.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accessibilityProblems } from './accessibility.ts'
import { expect, test } from './app-test.ts'
import { launchApp } from './launch-app.ts'
import { connect } from './live-account.ts'
import { invoke } from './page-bridge.ts'
import { type Person, personAt } from './people/person.ts'
import { takePicture } from './screen-picture.ts'

async function sendsSampleDirectly({ list, sending, shell }: Person, name: string): Promise<void> {
  await shell.startsCampaign()
  await list.opensSample('clean')
  await list.continues('Columns')
  await list.continues('Fix')
  await list.continues('Message')
  await sending.writes('Hola')
  await sending.continues('Schedule')
  await sending.plans({ name, sender: 'CLINICA', target: 'direct' })
  await sending.continues('Review')
  await sending.consent.check()
  await sending.sendButton(20).click()
}

test('finds a send whose answer was lost by its mark, and does not repeat it', async ({
  campanero,
  person,
  account,
}) => {
  await connect(person, account)
  account.server.provider.faults.set('sendToContacts', { kind: 'reset', when: 'after' })
  await sendsSampleDirectly(person, 'Respuesta perdida')
  await expect(person.campaign.status('Completed')).toBeVisible()
  expect(account.effects().map(({ kind }) => kind)).toEqual(['campaign-accepted'])
  expect(campanero.problems).toEqual([])
})

test('after a restart says what it does not know, sends nothing, and learns it later', async ({
  account,
}) => {
  const { faults } = account.server.provider
  const kinds = () => account.effects().map(({ kind }) => kind)
  const userData = await mkdtemp(join(tmpdir(), 'campanero-lost-'))

  const before = await launchApp({ userData })
  const first = personAt(before.page)
  await connect(first, account)
  faults.set('sendToContacts', { kind: 'reset', when: 'after' })
  faults.set('findCampaigns', { kind: 'status', when: 'before' }, 1000)
  await sendsSampleDirectly(first, 'Sin respuesta')
  await expect(first.campaign.status('Requesting')).toBeVisible()
  await expect.poll(kinds).toEqual(['campaign-accepted'])
  // Without a key there is no asking, and the app must say so at once.
  await invoke(before.page, 'key.forget', { service: 'campaigns' })
  await before.close()

  const after = await launchApp({ userData })
  const second = personAt(after.page)
  const known = after.page.getByRole('button', { name: 'Ver lo que se sabe de Sin respuesta' })
  await expect(known).toBeVisible()
  await takePicture(after.page, 'es-light-1360/home-unresolved')
  expect(await accessibilityProblems(after.page)).toEqual([])
  await known.click()
  await expect(second.campaign.status('Unresolved')).toBeVisible()
  await expect(after.page.getByText('Esto pudo haberse enviado')).toBeVisible()
  await takePicture(after.page, 'es-light-1360/campaign-unresolved')
  expect(await accessibilityProblems(after.page)).toEqual([])
  faults.clear()
  await second.shell.opensSettings()
  await second.settings.savesKey(account.server.secret)
  await second.shell.opensCampaigns()
  await after.page.getByRole('button', { name: 'Sin respuesta' }).click()
  await second.campaign.refreshes()
  await expect(second.campaign.status('Completed')).toBeVisible()
  expect(kinds()).toEqual(['campaign-accepted'])
  expect(after.problems).toEqual([])
  await after.close()
  await rm(userData, { recursive: true, force: true })
})
