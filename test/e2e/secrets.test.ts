// The key of the account goes in and never comes out: not to the page, not to a file, not to a log, not to a command line.
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { commands } from '../../shared/ipc/contract.ts'
import { anyInput } from './any-input.ts'
import { expect, test } from './app-test.ts'
import { connect, openLiveAccount } from './live-account.ts'
import { sendByDoor } from './tours/campaign-by-door.ts'

type Listening = {
  heard: unknown[]
  bridge: { onEvent(listen: (...event: unknown[]) => void): void }
}

test('keeps the key out of the page, every answer, every event, every file and every command line', async ({
  campanero,
  person,
}) => {
  const { app, page, userData, problems } = campanero
  const canary = `canary-${randomBytes(12).toString('hex')}`
  const account = await openLiveAccount({ key: canary })
  await listenToEvents(page)
  await connect(person, account)
  await person.settings.testsConnection()
  await expect(page.getByText('la cuenta no tiene grupos')).toBeVisible()
  await sendByDoor(page, ['+573005550101'], {
    name: 'Con la clave',
    target: { kind: 'direct' },
    schedule: { kind: 'now' },
  })
  await expect.poll(() => account.effects().length).toBe(1)

  await choosesNoFile(app)
  const answers = await everyAnswer(page, account.server.profile)
  expect(Object.keys(answers).sort()).toEqual(Object.keys(commands).sort())
  expect(answers['connection.get']).toMatchObject({
    ok: true,
    value: { keys: { campaigns: { kind: 'configured', last4: canary.slice(-4) } } },
  })
  const events = await page.evaluate(() => (window as unknown as Listening).heard)
  expect(events.length).toBeGreaterThan(0)
  const shown = await visibleState(page)
  expect(shown).toContain(canary.slice(-4))
  await page.reload()
  await expect(person.shell.heading).toBeVisible()

  const places: Record<string, string> = {
    answers: JSON.stringify(answers),
    events: JSON.stringify(events),
    shown,
    memoryOfPage: await memoryOf(page),
    commandLines: await commandLines(app),
    ...(await filesIn(userData)),
  }
  await account.close()
  const finds = (word: string) => Object.keys(places).filter((at) => holds(places[at] ?? '', word))
  // What is not secret is found, so the search does search.
  expect(finds('Con la clave')).toEqual(expect.arrayContaining(['events', 'memoryOfPage']))
  expect(finds(canary)).toEqual([])
  expect(problems).toEqual([])
})

function listenToEvents(page: Page): Promise<void> {
  return page.evaluate(() => {
    const listening = window as unknown as Listening
    listening.heard = []
    listening.bridge.onEvent((...event) => listening.heard.push(event))
  })
}

/** In the dialogs of the system, where nobody is there to answer. */
function choosesNoFile(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ dialog }) => {
    const none = { canceled: true, filePath: '', filePaths: [] }
    Object.assign(dialog, { showSaveDialog: async () => none, showOpenDialog: async () => none })
  })
}

type Invoking = { bridge: { invoke(name: string, input: unknown): Promise<unknown> } }

/** One answer to each command of the contract; those that would change the key in use get inputs that do not. */
async function everyAnswer(page: Page, profile: unknown): Promise<Record<string, unknown>> {
  const inputs: Readonly<Record<string, unknown>> = {
    'connection.choose': { mode: 'live' },
    'key.save': { service: 'voice', secret: 'another-key' },
    'key.forget': { service: 'voice' },
    'connection.import-profile': { json: JSON.stringify(profile) },
  }
  const answers: Record<string, unknown> = {}
  for (const [name, { input }] of inSafeOrder()) {
    const asked: [string, unknown] = [name, inputs[name] ?? anyInput(input)]
    answers[name] = await page.evaluate(
      ([command, given]) => (window as unknown as Invoking).bridge.invoke(command, given),
      asked,
    )
  }
  return answers
}

/** The shipped profile names the real provider: it is put back last, and replaced before anything else is asked. */
function inSafeOrder() {
  const last = ['connection.reset-profile', 'connection.import-profile']
  const place = ([name]: readonly [string, unknown]) => last.indexOf(name)
  return Object.entries(commands).sort((one, other) => place(one) - place(other))
}

/** The document with what stands in its fields, and what the page may keep for later. */
function visibleState(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')] as HTMLInputElement[]
    return [
      document.documentElement.outerHTML,
      ...fields.map(({ value }) => value),
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
    ].join('\n')
  })
}

/** Everything that can be reached in the page's memory, as text. */
async function memoryOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const parts: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return parts.join('')
}

/** Of the app and of every process it started, with their environments where the system tells. */
async function commandLines(app: ElectronApplication): Promise<string> {
  const own = await app.evaluate(({ app: electron }) => ({
    argv: process.argv,
    environment: process.env,
    pids: electron.getAppMetrics().map(({ pid }) => pid),
  }))
  const told = own.pids.flatMap((pid) => [`/proc/${pid}/cmdline`, `/proc/${pid}/environ`])
  const texts = await Promise.all(
    told.filter(existsSync).map((path) => readFile(path, 'latin1').catch(() => '')),
  )
  return [JSON.stringify(own), ...texts].join('\n')
}

/** By path, each byte as one character. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name))
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(path, 'latin1').catch(() => '')] as const),
  )
  return Object.fromEntries(texts)
}

/** In plain text, in two bytes a letter, or in base64 at any of its three places. */
function holds(text: string, canary: string): boolean {
  const wide = [...canary].join('\0')
  const encoded = ['', '_', '__'].map((before) =>
    Buffer.from(before + canary)
      .toString('base64')
      .slice(4, -4),
  )
  return [canary, wide, ...encoded].some((form) => text.includes(form))
}
