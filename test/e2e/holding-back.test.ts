// An upload held back: paused by a person, or cut short with the app; it goes on, and everybody gets it once.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './app-test.ts'
import { launchApp, type RunningApp } from './launch-app.ts'
import { connect } from './live-account.ts'
import { inEveryLook, inspect } from './looks.ts'
import { invoke } from './page-bridge.ts'
import { personAt } from './people/person.ts'
import { accepted, statusesIn } from './told-campaigns.ts'
import { sendByDoor } from './tours/campaign-by-door.ts'

const phones = ['+573005550101', '+573005550102', '+573005550103'] as const
const toGroup = { kind: 'new-group', groupName: 'Clientes' } as const
const now = { kind: 'now' } as const
const busy = { kind: 'status', status: 429, when: 'before' } as const

async function opensCampaign({ page }: RunningApp, name: string, language: 'es' | 'en' = 'es') {
  await personAt(page, language).shell.opensCampaigns()
  await page.getByRole('table').getByRole('button', { name }).click()
}

test('pauses an upload at once, goes on by hand, and everybody gets it once', async ({
  campanero,
  person,
  account,
}) => {
  const { page, problems } = campanero
  await connect(person, account)
  account.server.provider.faults.set('addContacts', busy, 100)
  await sendByDoor(page, phones, { name: 'En pausa', target: toGroup, schedule: now })
  await opensCampaign(campanero, 'En pausa')
  await expect(person.campaign.status('Uploading')).toBeVisible()
  await expect(page.getByText('No apague el equipo todavía')).toBeVisible()
  await inspect(campanero, 'campaign-uploading')
  const answeredMs = await page.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Pausar',
    )
    const began = performance.now()
    button?.click()
    while (button?.isConnected && !button.disabled) {
      await new Promise((frame) => requestAnimationFrame(frame))
    }
    return performance.now() - began
  })
  // No limit here: a busy machine must not read as a fault. The figure is in the report.
  test.info().annotations.push({ type: 'answered in ms', description: String(answeredMs) })
  await expect(page.getByText('La carga está en pausa')).toBeVisible()
  await expect(page.getByText('Puede apagar el equipo')).toBeVisible()
  await inspect(campanero, 'campaign-paused')
  account.server.provider.faults.clear()
  expect(accepted(account)).toBe(0)
  await page.getByRole('button', { name: 'Reanudar' }).click()
  await expect(person.campaign.status('Completed')).toBeVisible({ timeout: 90_000 })
  expect(account.effects().filter(({ kind }) => kind === 'contacts-added')).toHaveLength(1)
  expect(accepted(account)).toBe(1)
  expect(problems).toEqual([])
})

test('goes on with an upload after the app was killed in the middle of it', async ({ account }) => {
  const userData = await mkdtemp(join(tmpdir(), 'campanero-killed-'))
  const first = await launchApp({ userData })
  await connect(personAt(first.page), account)
  account.server.provider.faults.set('addContacts', { kind: 'timeout', when: 'before' })
  await invoke(first.page, 'data.protect', { custody: 'beside' })
  await sendByDoor(first.page, phones, { name: 'Cortada', target: toGroup, schedule: now })
  await expect.poll(() => statusesIn(first.page)).toEqual({ Cortada: 'uploading' })
  const died = new Promise((resolve) => first.app.process().once('exit', resolve))
  first.app.process().kill('SIGKILL')
  await died
  account.server.provider.faults.clear()

  const second = await launchApp({ userData })
  const person = personAt(second.page)
  await expect(second.page.getByText('Detenida').first()).toBeVisible()
  await person.shell.opensSettings()
  await person.settings.savesKey(account.server.secret)
  await inEveryLook(second, 'campaign-interrupted', ({ language }) =>
    opensCampaign(second, 'Cortada', language),
  )
  await opensCampaign(second, 'Cortada')
  await second.page.getByRole('button', { name: 'Reanudar' }).click()
  await expect(person.campaign.status('Completed')).toBeVisible({ timeout: 90_000 })
  const numbers = account.effects().find(({ kind }) => kind === 'campaign-accepted')?.numbers
  expect(numbers).toEqual(phones.map((phone) => phone.slice(1)))
  expect(accepted(account)).toBe(1)
  await second.close()
  await rm(userData, { recursive: true, force: true })
})
