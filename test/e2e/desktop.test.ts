// The manners of a desktop app: its place on the screen, its menu, one instance, and files the system hands it.
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './app-test.ts'
import { electronCommand, launchApp } from './launch-app.ts'
import { eventAfter, invoke } from './page-bridge.ts'

const boundsOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())

const menuLabels = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))

function chooseInMenu(app: ElectronApplication, accelerator: string): Promise<void> {
  return app.evaluate(({ Menu }, keys) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    entries?.find((entry) => entry.accelerator === keys)?.click()
  }, accelerator)
}

test('comes back at the place where it was closed', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'campanero-place-'))
  const first = await launchApp({ userData })
  const placed = await first.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setBounds({ x: 40, y: 30, width: 1100, height: 700 })
    return window?.getNormalBounds()
  })
  // The system moves and sizes a window in its own time.
  await first.page.waitForFunction((width) => outerWidth === width, placed?.width)
  await first.close()

  const second = await launchApp({ userData })
  const found = await boundsOf(second.app)
  await second.close()
  await rm(userData, { recursive: true, force: true })
  expect(found).toEqual(placed)
})

test('opens at its usual size the first time', async ({ campanero }) => {
  expect(await boundsOf(campanero.app)).toMatchObject({ width: 1360, height: 820 })
})

test('speaks the language of the settings in its menu, and follows a change at once', async ({
  campanero,
}) => {
  const { app, page } = campanero
  await expect.poll(() => menuLabels(app)).toEqual(['&Archivo', '&Edición', '&Ver', 'A&yuda'])
  await invoke(page, 'settings.update', { language: 'en', theme: 'dark' })
  expect(await menuLabels(app)).toEqual(['&File', '&Edit', '&View', '&Help'])
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
})

test('tells the window what was chosen in the menu, with a growing revision', async ({
  campanero,
}) => {
  const { app, page } = campanero
  const chosen = [
    await eventAfter(page, 'menu.chosen', () => chooseInMenu(app, 'CmdOrCtrl+N')),
    await eventAfter(page, 'menu.chosen', () => chooseInMenu(app, 'CmdOrCtrl+O')),
  ]
  expect(chosen).toEqual([
    { revision: 1, item: 'new-campaign' },
    { revision: 2, item: 'open-file' },
  ])
  expect(await page.evaluate(() => navigator.userActivation.isActive)).toBe(true)
})

test('a second start hands its file to the first and ends', async ({ campanero }) => {
  const { page, userData } = campanero
  const file = join(userData, 'clientes de mayo.csv')
  await writeFile(file, 'Teléfono\n3000000001\n')
  const dropped = await dropsOf(page)
  const { program, args } = electronCommand([file])
  await promisify(execFile)(program, args, {
    env: { ...process.env, CAMPANERO_USER_DATA: userData },
  })
  expect(await dropped.evaluate(({ first }) => first)).toEqual([
    { name: 'clientes de mayo.csv', path: file },
  ])
})

test('a spreadsheet given at start is read as if it had been dropped', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'campanero-file-'))
  const file = join(userData, 'clientes de mayo.csv')
  await writeFile(file, 'Nombre;Teléfono\nAna;3000000001\n')
  const running = await launchApp({ userData, args: [file] })
  await expect(running.page.getByText('clientes de mayo.csv').first()).toBeVisible()
  await running.close()
  await rm(userData, { recursive: true, force: true })
})

test('brings the page back when its process breaks', async ({ campanero }) => {
  const url = await campanero.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) return 'no window'
    const loadedAgain = new Promise<void>((resolve) => {
      contents.once('render-process-gone', () => contents.once('did-finish-load', () => resolve()))
    })
    contents.forcefullyCrashRenderer()
    await loadedAgain
    return contents.executeJavaScript('location.href')
  })
  expect(url).toBe('app://campanero/')
})

test('checks certificates whatever the environment says, and says so in the log', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'campanero-certificates-'))
  const running = await launchApp({ userData, env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } })
  const value = await running.app.evaluate(
    () => process.env.NODE_TLS_REJECT_UNAUTHORIZED ?? 'dropped',
  )
  await running.close()
  const log = await readFile(join(userData, 'logs', 'campanero.log'), 'utf8')
  await rm(userData, { recursive: true, force: true })
  expect(value).toBe('dropped')
  expect(log).toContain('NODE_TLS_REJECT_UNAUTHORIZED=0 was dropped')
})

test('opens the workspace of its own folder', async ({ campanero }) => {
  expect(await invoke(campanero.page, 'campaign.list', {})).toEqual({ ok: true, value: [] })
  expect(await readdir(campanero.userData)).toContain('workspace.db')
})

/** Looks at drops before the page's own handlers do, so that it works on every screen. */
function dropsOf(page: Page) {
  return page.evaluateHandle(() => {
    const { bridge } = window as unknown as { bridge: { pathForFile(file: unknown): string } }
    const first = new Promise<{ name: string; path: string }[]>((resolve) => {
      const look = ({ dataTransfer }: DragEvent) => {
        const files = [...(dataTransfer?.files ?? [])]
        resolve(files.map((file) => ({ name: file.name, path: bridge.pathForFile(file) })))
      }
      window.addEventListener('drop', look, { capture: true, once: true })
    })
    return { first }
  })
}
