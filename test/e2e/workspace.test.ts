// The file with the work: damaged and chosen what to do, copied and brought back, and emptied of people.
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { inTenEncodings } from '../fakes/ten-encodings.ts'
import { expect, test } from './app-test.ts'
import { launchApp, type RunningApp } from './launch-app.ts'
import { connect, type LiveAccount } from './live-account.ts'
import { inEveryLook, type Look } from './looks.ts'
import { invoke } from './page-bridge.ts'
import { personAt } from './people/person.ts'
import { takePicture } from './screen-picture.ts'
import { sendByDoor } from './tours/campaign-by-door.ts'

const numbers = ['+573005550142', '+573005550143', '+573005550144']

let userData: string
test.beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'campanero-e2e-'))
})
test.afterEach(() => rm(userData, { recursive: true, force: true }))

const workspaceFile = () => join(userData, 'workspace.db')

type Ended = { readonly value: readonly { readonly id: string; readonly status: string }[] }

/** To the end: the provider of the test is over as soon as it begins. */
async function sends(page: Page, name: string): Promise<void> {
  await sendByDoor(page, numbers, { name, target: { kind: 'direct' }, schedule: { kind: 'now' } })
  const statuses = async () => {
    const { value } = (await invoke(page, 'campaign.list', {})) as Ended
    for (const { id, status } of value) {
      if (status === 'sending') await invoke(page, 'campaign.refresh', { campaignId: id })
    }
    return new Set(value.map(({ status }) => status))
  }
  await expect.poll(statuses, { timeout: 20_000 }).toEqual(new Set(['completed']))
}

async function startConnected(account: LiveAccount): Promise<RunningApp> {
  const running = await launchApp({ userData })
  await connect(personAt(running.page), account)
  return running
}

/** The dialogs of the system answer this path. */
function pointsAt(app: ElectronApplication, path: string): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    const answer = async () => ({ canceled: false, filePath: chosen, filePaths: [chosen] })
    Object.assign(dialog, { showSaveDialog: answer, showOpenDialog: answer })
  }, path)
}

test('says that the file is damaged, sends nothing, and begins anew only when told so', async () => {
  await writeFile(workspaceFile(), Buffer.alloc(8192, 7))
  const running = await launchApp({ userData })
  const { page } = running
  const person = personAt(page)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(person.say('workspace.title_damaged'))
  await expect(page.getByText(/workspace\.damaged-.*\.db/)).toBeVisible()
  expect(await invoke(page, 'campaign.list', {})).toMatchObject({
    ok: false,
    error: { code: 'workspace-unavailable' },
  })
  await inEveryLook(running, 'workspace-damaged', () => expect(heading).toBeVisible())
  await page.getByRole('button', { name: person.say('workspace.recover') }).click()
  await expect(page.getByText(person.say('workspace.nothingReadable'))).toBeVisible()
  await page.getByRole('button', { name: person.say('workspace.startNew') }).click()
  const dialog = page.getByRole('dialog')
  const confirm = dialog.getByRole('button', {
    name: person.say('workspace.startNew'),
    exact: true,
  })
  await expect(confirm).toBeDisabled()
  await takePicture(page, 'es-light-1360/workspace-start-new')
  await dialog.getByRole('textbox').fill(person.say('workspace.newWord'))
  await confirm.click()
  await expect(heading).toHaveText(person.say('home.welcome'))
  await running.close()
  const again = await launchApp({ userData })
  await expect(again.page.getByRole('heading', { level: 1 })).toHaveText(person.say('home.welcome'))
  await again.close()
  expect((await readdir(userData)).filter((name) => name.includes('damaged'))).toHaveLength(1)
})

test('saves what can be read of a damaged file', async ({ account }) => {
  const before = await startConnected(account)
  await sends(before.page, 'Antes del daño')
  await before.close()
  const bytes = await readFile(workspaceFile())
  // The statistics and the rest of the first page stay: the activity's own pages are the last ones.
  bytes.fill(0xa5, bytes.length - 4096)
  await writeFile(workspaceFile(), bytes)
  const running = await launchApp({ userData })
  const { page } = running
  const person = personAt(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    person.say('workspace.title_damaged'),
  )
  await page.getByRole('button', { name: person.say('workspace.recover') }).click()
  await expect(page.getByText(person.say('workspace.replacedTitle'))).toBeVisible()
  await takePicture(page, 'es-light-1360/workspace-recovered')
  await page.getByRole('button', { name: person.say('workspace.goOn') }).click()
  await expect(page.getByText('Antes del daño').first()).toBeVisible()
  await running.close()
})

test('saves a copy of the work, brings it back, and refuses one that is none', async ({
  account,
}) => {
  const copy = join(userData, 'mi-copia.campanero')
  const other = join(userData, 'lista.csv')
  await writeFile(other, 'nombre;celular\r\n')
  const running = await startConnected(account)
  const { app, page, problems } = running
  const person = personAt(page)
  await sends(page, 'Antes de la copia')
  await pointsAt(app, copy)
  await opensData(running)
  await page.getByRole('button', { name: person.say('workspace.backUp') }).click()
  await expect(page.getByText(/mi-copia\.campanero/)).toBeVisible()
  await sends(page, 'Después de la copia')
  await page.getByRole('button', { name: person.say('workspace.restore') }).click()
  const restore = page.getByRole('dialog').getByRole('button', {
    name: person.say('workspace.restore'),
  })
  await takePicture(page, 'es-light-1360/workspace-restore-ask')
  await pointsAt(app, other)
  await restore.click()
  await expect(page.getByText(person.say('workspace.choiceFailed'))).toBeVisible()
  await takePicture(page, 'es-light-1360/workspace-restore-refused')
  expect(await invoke(page, 'campaign.list', {})).toMatchObject({
    value: [{ name: 'Después de la copia' }, { name: 'Antes de la copia' }],
  })
  await pointsAt(app, copy)
  await restore.click()
  await expect(page.getByText(person.say('workspace.replacedTitle'))).toBeVisible()
  await takePicture(page, 'es-light-1360/workspace-restored')
  await page.getByRole('button', { name: person.say('workspace.goOn') }).click()
  await expect(page.getByText('Antes de la copia').first()).toBeVisible()
  await expect(page.getByText('Después de la copia')).toHaveCount(0)
  await inEveryLook(running, 'workspace-data', async ({ language }) => {
    await opensData(running, language)
    await page.getByText(/workspace\.replaced/).scrollIntoViewIfNeeded()
  })
  expect(problems).toEqual([])
  await running.close()
})

async function opensData({ page }: RunningApp, language: Look['language'] = 'es'): Promise<void> {
  const person = personAt(page, language)
  await person.shell.opensSettings()
  await person.settings.opens('data')
}

test('leaves no number in any file once the data of a campaign is deleted', async ({ account }) => {
  const running = await startConnected(account)
  const { page } = running
  const person = personAt(page)
  await sends(page, 'Se olvida')
  await copyFile(workspaceFile(), join(userData, 'workspace.damaged-2026-11-23T00-00-00-000Z.db'))
  await person.shell.opensCampaigns()
  await page.getByRole('table').getByRole('button', { name: 'Se olvida' }).click()
  await page.getByRole('button', { name: person.say('workspace.forget') }).click()
  await takePicture(page, 'es-light-1360/workspace-forget-ask')
  await page.getByRole('button', { name: person.say('workspace.forgetConfirm') }).click()
  await expect(page.getByText(person.say('workspace.forgetDone'))).toBeVisible()
  await takePicture(page, 'es-light-1360/workspace-forgotten')
  expect(await invoke(page, 'campaign.list', {})).toMatchObject({
    ok: true,
    value: [{ name: 'Se olvida', template: '', audience: 3, status: 'completed' }],
  })
  await running.close()
  const entries = await readdir(userData, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  expect(files.map(({ name }) => name)).toContain('workspace.db')
  expect(files.filter(({ name }) => /damaged/.test(name))).toEqual([])
  const found: string[] = []
  for (const { parentPath, name } of files) {
    const bytes = await readFile(join(parentPath, name))
    const holds = numbers.some((number) =>
      inTenEncodings(number).some((form) => bytes.includes(form)),
    )
    if (holds) found.push(name)
  }
  expect(found).toEqual([])
})
