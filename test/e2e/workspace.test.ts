// The file with the work: damaged and chosen what to do, copied and brought back, and emptied of people.
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { inTenEncodings } from '../fakes/ten-encodings.ts'
import { accessibilityProblems } from './accessibility.ts'
import { expect, test } from './app-test.ts'
import { launchApp, type RunningApp } from './launch-app.ts'
import { looks, wear } from './looks.ts'
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

/** Leaves a workspace with one ended practice campaign behind. */
async function leavesCampaign(name: string): Promise<void> {
  const running = await launchApp({ userData })
  await sends(running.page, name)
  await running.close()
}

async function sends(page: Page, name: string): Promise<void> {
  await invoke(page, 'connection.choose', { mode: 'practice' })
  await sendByDoor(page, numbers, { name, target: { kind: 'direct' }, schedule: { kind: 'now' } })
  const statuses = async () => {
    const answer = (await invoke(page, 'campaign.list', {})) as {
      value: { id: string; status: string }[]
    }
    for (const { id, status } of answer.value) {
      if (status === 'sending') await invoke(page, 'campaign.refresh', { campaignId: id })
    }
    return answer.value.map(({ status }) => status)
  }
  await expect
    .poll(async () => new Set(await statuses()), { timeout: 60_000 })
    .toEqual(new Set(['completed']))
}

/** The dialogs of the system answer this path. */
function pointsAt(app: ElectronApplication, path: string): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    const answer = async () => ({ canceled: false, filePath: chosen, filePaths: [chosen] })
    Object.assign(dialog, { showSaveDialog: answer, showOpenDialog: answer })
  }, path)
}

async function inEachLook(running: RunningApp, name: string, ready: () => Promise<void>) {
  for (const look of looks) {
    await wear(running, look)
    await ready()
    await takePicture(running.page, `workspace/${name}-${look.language}-${look.theme}`)
    expect(await accessibilityProblems(running.page)).toEqual([])
  }
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
  await inEachLook(running, 'damaged', () => expect(heading).toBeVisible())
  await invoke(page, 'settings.update', { language: 'es', theme: 'light' })
  await page.reload()
  await page.getByRole('button', { name: person.say('workspace.recover') }).click()
  await expect(page.getByText(person.say('workspace.nothingReadable'))).toBeVisible()
  await page.getByRole('button', { name: person.say('workspace.startNew') }).click()
  const dialog = page.getByRole('dialog')
  const confirm = dialog.getByRole('button', {
    name: person.say('workspace.startNew'),
    exact: true,
  })
  await expect(confirm).toBeDisabled()
  await takePicture(page, 'workspace/start-new')
  await dialog.getByRole('textbox').fill(person.say('workspace.newWord'))
  await confirm.click()
  await expect(heading).toHaveText(person.say('home.welcome'))
  await running.close()
  const again = await launchApp({ userData })
  await expect(again.page.getByRole('heading', { level: 1 })).toHaveText(person.say('home.welcome'))
  await again.close()
  expect((await readdir(userData)).filter((name) => name.includes('damaged'))).toHaveLength(1)
})

test('saves what can be read of a damaged file', async () => {
  await leavesCampaign('Antes del daño')
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
  await takePicture(page, 'workspace/recovered')
  await page.getByRole('button', { name: person.say('workspace.goOn') }).click()
  await expect(page.getByText('Antes del daño').first()).toBeVisible()
  await running.close()
})

test('saves a copy of the work and brings it back', async () => {
  const copy = join(userData, 'mi-copia.campanero')
  const running = await launchApp({ userData })
  const { app, page, problems } = running
  const person = personAt(page)
  await sends(page, 'Antes de la copia')
  await page.reload()
  await pointsAt(app, copy)
  const opensData = async () => {
    await person.shell.opensSettings()
    await person.settings.opens('data')
  }
  await opensData()
  await page.getByRole('button', { name: person.say('workspace.backUp') }).click()
  await expect(page.getByText(/mi-copia\.campanero/)).toBeVisible()
  await sends(page, 'Después de la copia')
  await page.getByRole('button', { name: person.say('workspace.restore') }).click()
  const dialog = page.getByRole('dialog')
  await takePicture(page, 'workspace/restore-ask')
  await dialog.getByRole('button', { name: person.say('workspace.restore') }).click()
  await expect(page.getByText(person.say('workspace.replacedTitle'))).toBeVisible()
  await takePicture(page, 'workspace/restored')
  await page.getByRole('button', { name: person.say('workspace.goOn') }).click()
  await expect(page.getByText('Antes de la copia').first()).toBeVisible()
  await expect(page.getByText('Después de la copia')).toHaveCount(0)
  await opensData()
  await inEachLook(running, 'data', async () => {
    await opensDataIn(running)
    await page.getByText(/workspace\.replaced/).scrollIntoViewIfNeeded()
  })
  expect(problems).toEqual([])
  await running.close()
})

/** In the language that the window has now. */
async function opensDataIn({ page }: RunningApp): Promise<void> {
  const language = (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'es'
  const person = personAt(page, language)
  await person.shell.opensSettings()
  await person.settings.opens('data')
}

test('refuses as a copy what is none, and changes nothing', async () => {
  const running = await launchApp({ userData })
  const { app, page } = running
  const person = personAt(page)
  await sends(page, 'Sigue aquí')
  const other = join(userData, 'lista.csv')
  await writeFile(other, 'nombre;celular\r\n')
  await pointsAt(app, other)
  expect(await invoke(page, 'workspace.restore', undefined)).toMatchObject({
    error: { code: 'bad-copy' },
  })
  await page.reload()
  await expect(page.getByText('Sigue aquí').first()).toBeVisible()
  expect(person.say('workspace.choiceFailed')).not.toBe('')
  await running.close()
})

test('leaves no number in any file once the data of a campaign is deleted', async () => {
  const running = await launchApp({ userData })
  const { page } = running
  const person = personAt(page)
  await sends(page, 'Se olvida')
  await copyFile(workspaceFile(), join(userData, 'workspace.damaged-2026-11-23T00-00-00-000Z.db'))
  await page.reload()
  await page.getByText('Se olvida').first().click()
  await page.getByRole('button', { name: person.say('workspace.forget') }).click()
  await takePicture(page, 'workspace/forget-ask')
  await page.getByRole('button', { name: person.say('workspace.forgetConfirm') }).click()
  await expect(page.getByText(person.say('workspace.forgetDone'))).toBeVisible()
  await takePicture(page, 'workspace/forgotten')
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
