// The shell in a real Electron: the page is ours, shut off from Node and the net, and knows three functions.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './app-test.ts'
import { takePicture } from './screen-picture.ts'

type Inspectable = { getLastWebPreferences(): unknown }

test('opens at its own address with nothing to complain about', async ({ campanero }) => {
  const { page, problems } = campanero
  await expect(page.getByRole('main')).toBeVisible()
  expect(page.url()).toBe('app://campanero/')
  await takePicture(page, 'shell/home')
  expect(problems).toEqual([])
})

test('gives the page three functions and nothing of Node', async ({ campanero }) => {
  const found = await campanero.page.evaluate(() => ({
    bridge: Object.keys((window as unknown as { bridge: object }).bridge).sort(),
    require: typeof (globalThis as Record<string, unknown>).require,
    process: typeof (globalThis as Record<string, unknown>).process,
    module: typeof (globalThis as Record<string, unknown>).module,
  }))
  expect(found).toEqual({
    bridge: ['invoke', 'onEvent', 'pathForFile'],
    require: 'undefined',
    process: 'undefined',
    module: 'undefined',
  })
})

test('hands the page no object of Electron when it stops listening', async ({ campanero }) => {
  const answer = await campanero.page.evaluate(() => {
    const { bridge } = window as unknown as {
      bridge: { onEvent(listener: () => void): () => unknown }
    }
    return typeof bridge.onEvent(() => {})()
  })
  expect(answer).toBe('undefined')
})

test('refuses to go to another address or to open another window', async ({ campanero }) => {
  const { app, page } = campanero
  const opened = await page.evaluate(() => {
    location.href = 'https://example.com/'
    return window.open('https://example.com/')
  })
  // A refused navigation leaves no event: the next answer of the page proves that it still stands.
  await page.evaluate(() => new Promise(requestAnimationFrame))
  expect(opened).toBeNull()
  expect(page.url()).toBe('app://campanero/')
  expect(app.windows()).toHaveLength(1)
})

test('cancels every request to the net, before it leaves and whoever asks', async ({
  campanero,
}) => {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(request.url ?? '')
    response.end('reached')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/leak`

  const fromPage = await campanero.page.evaluate(
    (address) =>
      fetch(address).then(
        () => 'reached',
        () => 'refused',
      ),
    url,
  )
  // The session refuses even where the page's own policy has no say.
  const fromSession = await campanero.app.evaluate(
    ({ session }, address) =>
      session.defaultSession.fetch(address).then(
        () => 'reached',
        () => 'refused',
      ),
    url,
  )
  server.close()
  expect({ fromPage, fromSession, seen }).toEqual({
    fromPage: 'refused',
    fromSession: 'refused',
    seen: [],
  })
})

test('serves nothing from outside the folder of its page', async ({ campanero }) => {
  const addresses = [
    'app://campanero/../main/main.js',
    'app://campanero/%2e%2e/main/main.js',
    'app://campanero/..%2fmain%2fmain.js',
    'app://campanero/%252e%252e%252fmain%252fmain.js',
    'app://campanero//etc/passwd',
    'app://other/index.html',
  ]
  const statuses = await campanero.app.evaluate(
    ({ net }, urls) =>
      Promise.all(urls.map((url) => net.fetch(url).then((answer) => answer.status))),
    addresses,
  )
  expect(statuses.filter((status) => status < 400)).toEqual([])
})

test('shuts every page off from Node', async ({ campanero }) => {
  const preferences = await campanero.app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      // Left out of Electron's types, kept in Electron.
      .map((contents) => (contents as unknown as Inspectable).getLastWebPreferences()),
  )
  const expected = {
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webviewTag: false,
  }
  expect(preferences).toMatchObject([expected])
})

test('answers no, out loud, to a window it did not open', async ({ campanero }) => {
  const answer = await campanero.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`
    const other = new BrowserWindow({ show: false, webPreferences: { preload } })
    await other.loadURL('app://campanero/')
    const said = await other.webContents.executeJavaScript("window.bridge.invoke('settings.get')")
    other.destroy()
    return said
  })
  expect(answer).toEqual({ ok: false, error: { code: 'forbidden', message: '' } })
})

test('grants no permission but the clipboard', async ({ campanero }) => {
  const states = await campanero.page.evaluate(() =>
    Promise.all(
      ['geolocation', 'camera', 'microphone', 'notifications'].map(async (name) => {
        const { state } = await navigator.permissions.query({ name: name as PermissionName })
        return state
      }),
    ),
  )
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied'])
})
