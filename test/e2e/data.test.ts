// What is kept about people, in the real window: how its key is kept, what outlives the app, and what lies on the disk.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Campaign } from '../../shared/campaigns/campaign.ts'
import { inTenEncodings } from '../fakes/ten-encodings.ts'
import { expect, test } from './app-test.ts'
import { launchApp } from './launch-app.ts'
import { invoke } from './page-bridge.ts'
import { personAt } from './people/person.ts'
import { sendByDoor } from './tours/campaign-by-door.ts'

/** A computer whose system protects nothing, whatever runs on it. */
const withoutKeyStore = { args: ['--password-store=basic'] } as const
const number = '+573005550142'

let userData = ''
test.beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'campanero-e2e-'))
})
test.afterEach(() => rm(userData, { recursive: true, force: true }))

const launch = () => launchApp({ ...withoutKeyStore, userData })

async function sendOne(page: Page): Promise<void> {
  await invoke(page, 'connection.choose', { mode: 'practice' })
  await page.reload()
  const job = { name: 'Citas', target: { kind: 'direct' }, schedule: { kind: 'now' } } as const
  await sendByDoor(page, [number], job)
  await expect.poll(async () => (await onlyCampaign(page)).providerCampaignId).not.toBeNull()
}

async function onlyCampaign(page: Page): Promise<Campaign> {
  const answer = (await invoke(page, 'campaign.list', {})) as { readonly value: [Campaign] }
  return answer.value[0]
}

async function filesWithTheNumber(): Promise<readonly string[]> {
  const names = await readdir(userData, { recursive: true, withFileTypes: true })
  const files = names
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const found = await Promise.all(
    files.map(async (path) => {
      const bytes = await readFile(path)
      return inTenEncodings(number).some((one) => bytes.includes(one)) ? [path] : []
    }),
  )
  return found.flat()
}

test('forgets lists on closing where nothing protects them, says so, and still follows the campaign', async () => {
  const first = await launch()
  await sendOne(first.page)
  const { say } = personAt(first.page)
  await expect(first.page.getByText(say('home.sessionTitle'))).toBeVisible()
  expect((await onlyCampaign(first.page)).template).toBe('Hola {{Nombre}}')
  expect(await filesWithTheNumber()).toEqual([])
  await first.close()
  expect(await filesWithTheNumber()).toEqual([])

  const second = await launch()
  expect(await onlyCampaign(second.page)).toMatchObject({ name: 'Citas', template: '' })
  await expect(second.page.getByText('Citas')).toBeVisible()
  expect(second.problems).toEqual([])
  await second.close()
})

test('keeps lists after closing once the person has chosen so, knowingly', async () => {
  const first = await launch()
  await sendOne(first.page)
  const { say } = personAt(first.page)
  await first.page.getByRole('button', { name: say('home.openData') }).click()
  await expect(first.page.getByText(say('data.noKeyStore'))).toBeVisible()
  await first.page.getByRole('radio', { name: say('data.custody_beside') }).click()
  const dialog = first.page.getByRole('dialog', { name: say('data.besideTitle') })
  await dialog.getByRole('button', { name: say('data.besideConfirm') }).click()
  await expect(first.page.getByText(say('data.kept'))).toBeVisible()
  await expect(first.page.getByRole('radio', { name: say('data.custody_beside') })).toBeChecked()
  await first.close()
  expect(await filesWithTheNumber()).toEqual([])

  const second = await launch()
  await expect(second.page.getByText('Citas')).toBeVisible()
  await expect(second.page.getByText(say('home.sessionTitle'))).toBeHidden()
  expect(await onlyCampaign(second.page)).toMatchObject({ template: 'Hola {{Nombre}}' })
  expect([...first.problems, ...second.problems]).toEqual([])
  await second.close()
})

test('locks lists whose key is another’s, and begins anew only when the person says so', async () => {
  const first = await launch()
  await sendOne(first.page)
  await invoke(first.page, 'data.protect', { custody: 'beside' })
  await first.close()
  await rm(join(userData, 'workspace.key'))

  const second = await launch()
  const { say } = personAt(second.page)
  await expect(second.page.getByText(say('home.lockedTitle'))).toBeVisible()
  await second.page.getByRole('button', { name: say('home.openData') }).click()
  await expect(second.page.getByText(say('data.key-missing'))).toBeVisible()
  await second.page.getByRole('button', { name: say('data.unlock') }).click()
  await expect(second.page.getByText(say('data.stillLocked'))).toBeVisible()
  await second.page.getByRole('button', { name: say('data.startOver') }).click()
  await second.page.getByRole('button', { name: say('data.startOverConfirm') }).click()
  await expect(second.page.getByText(say('data.startedOver'))).toBeVisible()
  await sendByDoor(second.page, [number], {
    ...{ name: 'Otra', target: { kind: 'direct' }, schedule: { kind: 'now' } },
  })
  await second.close()
})
