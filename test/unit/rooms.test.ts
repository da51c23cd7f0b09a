// Proves on a scratch copy that the compiler itself refuses what the rooms forbid.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from './source-files.ts'

const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc')
/** The compiler runs a few times, on a machine that may be busy. */
const patienceMs = 180_000

type Breach = readonly [what: string, room: string, statement: string, file: string]

/** One file for each, all compiled at once: none brings the other room's names along. */
const foreignNames: readonly Breach[] = [
  ['a Node global in the page', 'renderer', 'process.cwd()', 'page-process'],
  ['a Buffer in the page', 'renderer', "Buffer.from('')", 'page-buffer'],
  ['a Node module in the page', 'renderer', "await import('node:fs')", 'page-module'],
  ['the window in the core', 'electron/core', 'window.name', 'core-window'],
  ['the document in the shell', 'electron', 'document.title', 'shell-document'],
  ['the document in the forms', 'shared', 'document.title', 'forms-document'],
  ['a process in the forms', 'shared', 'process.cwd()', 'forms-process'],
  ['a timer in the forms', 'shared', 'setTimeout(() => {}, 1)', 'forms-timer'],
  ['a request in the forms', 'shared', "fetch('')", 'forms-request'],
  ['an address in the forms', 'shared', "new URL('a:b')", 'forms-address'],
]

/** Compiled apart from the others: a wrong import brings the names of its room along. */
const foreignFiles: readonly Breach[] = [
  ['the page to import the core', 'renderer', "import '../electron/core/app.ts'", 'page-to-core'],
  ['the page to import the shell', 'renderer', "import '../electron/window.ts'", 'page-to-shell'],
  ['the core to import the shell', 'electron/core', "import '../window.ts'", 'core-to-shell'],
  [
    'the core to import the page',
    'electron/core',
    "import '../../renderer/bridge/call.ts'",
    'core-to-page',
  ],
  [
    'the shell to import the page',
    'electron',
    "import '../renderer/bridge/call.ts'",
    'shell-to-page',
  ],
  ['the forms to import the core', 'shared', "import '../electron/core/app.ts'", 'forms-to-core'],
]

/** Not in the project's list of files, or a name that this room does not have. */
const refusal = /error TS(6307|6059|2304|2307|2552|2580|2584|2591):/

let scratch = ''

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'campanero-rooms-'))
  for (const part of ['shared', 'electron', 'renderer', 'tsconfig.json', 'package.json']) {
    cpSync(join(projectRoot, part), join(scratch, part), { recursive: true })
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(scratch, 'node_modules'), 'junction')
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** The compiler's complaints of the three rooms; empty when everything holds. */
function complaints(): string {
  const command = [compiler, '-b', 'shared', 'electron', 'renderer', '--pretty', 'false']
  const { status, stdout } = spawnSync(process.execPath, command, {
    cwd: scratch,
    encoding: 'utf8',
  })
  // A compiler that did not run has no complaints either.
  if ((status === 0) !== (stdout === '')) throw new Error(`The compiler ended with ${status}`)
  return stdout
}

test('the untouched copy compiles', { timeout: patienceMs }, () => {
  expect(complaints()).toBe('')
})

test('a command on the menu that nobody handles does not compile', { timeout: patienceMs }, () => {
  const menu = join(scratch, 'shared/ipc/contract.ts')
  const original = readFileSync(menu, 'utf8')
  const opening = 'export const commands = {'
  expect(original).toContain(opening)
  const entry = "'nobody.handles': { input: z.undefined(), output: z.undefined() },"
  writeFileSync(menu, original.replace(opening, `${opening}\n  ${entry}`))
  const said = complaints()
  writeFileSync(menu, original)
  expect(said).toMatch(/error TS2741: Property '"nobody\.handles"' is missing in type/)
})

describe.each([
  ['a name of another room', foreignNames],
  ['a file of another room', foreignFiles],
])('the compiler refuses %s:', (_kind, breaches) => {
  const fileOf = ([, room, , file]: Breach) => join(scratch, room, `${file}.ts`)
  let said: readonly string[] = []

  beforeAll(() => {
    for (const breach of breaches) {
      writeFileSync(fileOf(breach), `${breach[2]}\nexport const breach = true\n`)
    }
    said = complaints().split('\n')
    for (const breach of breaches) rmSync(fileOf(breach))
  }, patienceMs)

  test.each(breaches)('%s', (_what, _room, _statement, file) => {
    const about = said.filter((line) => line.includes(`/${file}.ts(1,`))
    expect(about.filter((line) => refusal.test(line))).not.toEqual([])
  })
})
