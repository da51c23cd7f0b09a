// Starts the built app in a real Electron with a data folder of its own, and closes it again.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type ElectronApplication, _electron as electron, type Page } from 'playwright'

const projectRoot = resolve(import.meta.dirname, '../..')

/** Keeps Chromium from calling its maker, and lets it run for root and in containers without shared memory. */
const switches = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

export type RunningApp = {
  readonly app: ElectronApplication
  readonly page: Page
  /** The folder that stands for the person's own; a second launch with it is the same person coming back. */
  readonly userData: string
  /** Errors and policy reports of the page since it opened; a test of a healthy screen expects none. */
  readonly problems: readonly string[]
  readonly close: () => Promise<void>
}

export type LaunchOptions = {
  /** A new empty folder when missing; removed at the end only if it was new. */
  readonly userData?: string
  /** What the system would pass to the app, such as the path of a spreadsheet. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'campanero-e2e-')))
  const { program, args } = electronCommand(options.args)
  const app = await electron.launch({
    executablePath: program,
    args,
    env: { ...inheritedEnvironment(), ...options.env, CAMPANERO_USER_DATA: userData },
  })
  const page = await app.firstWindow()
  const problems = collectProblems(page)
  await page.waitForLoadState('load')
  return {
    app,
    page,
    userData,
    problems,
    async close() {
      await app.close()
      if (!options.userData) await rm(userData, { recursive: true, force: true })
    },
  }
}

/** The command that starts the built app; `npm run test:e2e` says where Electron is. */
export function electronCommand(args: readonly string[] = []) {
  const program = process.env.ELECTRON_EXEC_PATH
  if (!program) throw new Error('Run the end-to-end tests with: npm run test:e2e')
  return { program, args: [...switches, projectRoot, ...args] }
}

function inheritedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  )
  return Object.fromEntries(entries)
}

function collectProblems(page: Page): string[] {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  return problems
}
