// Proves on a scratch copy that the compiler itself refuses what the rooms forbid.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from './source-files.ts'

const rooms = ['shared', 'electron', 'renderer']
const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc')
let scratch = ''

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'campanero-rooms-'))
  for (const part of [...rooms, 'tsconfig.json', 'package.json']) {
    cpSync(join(projectRoot, part), join(scratch, part), { recursive: true })
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(scratch, 'node_modules'), 'junction')
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** The compiler's complaints; empty when everything holds. */
function compile(room: string): string {
  const { stdout } = spawnSync(process.execPath, [compiler, '-b', room], {
    cwd: scratch,
    encoding: 'utf8',
  })
  return stdout
}

/** What the compiler says of `room` while `path` holds `text`. */
function compileWith(room: string, path: string, text: string): string {
  const file = join(scratch, path)
  writeFileSync(file, text)
  try {
    return compile(room)
  } finally {
    rmSync(file)
  }
}

test('the untouched copy compiles', () => {
  expect(rooms.map(compile).join('')).toBe('')
})

describe('the compiler refuses', () => {
  test.each([
    ['the page to import the core', 'renderer', "import '../electron/core/command-router.ts'"],
    ['the page to import the shell', 'renderer', "import '../electron/window.ts'"],
    ['the core to import the shell', 'electron/core', "import '../window.ts'"],
    ['the core to import the page', 'electron/core', "import '../../renderer/bridge/call.ts'"],
    ['the forms to import the core', 'shared', "import '../electron/core/ports.ts'"],
    ['the shell to import the page', 'electron', "import '../renderer/bridge/call.ts'"],
  ])('%s', (_what, room, statement) => {
    const said = compileWith(room, `${room}/wrong-room.ts`, `// A wrong import.\n${statement}\n`)
    expect(said).toMatch(/wrong-room\.ts\(2,8\): error TS(6307|6059)/)
  })

  test.each([
    ['a Node global in the page', 'renderer', 'process.cwd()'],
    ['a Buffer in the page', 'renderer', "Buffer.from('')"],
    ['a Node module in the page', 'renderer', "import('node:fs')"],
    ['the window in the core', 'electron/core', 'window.name'],
    ['the document in the forms', 'shared', 'document.title'],
    ['a process in the forms', 'shared', 'process.env'],
    ['a timer in the forms', 'shared', 'setTimeout(() => {}, 1)'],
    ['a request in the forms', 'shared', "fetch('')"],
    ['an address in the forms', 'shared', "new URL('a:b')"],
  ])('%s', (_what, room, expression) => {
    const text = `// A thing of another room.\nexport const thing = ${expression}\n`
    const said = compileWith(room, `${room}/wrong-thing.ts`, text)
    expect(said).toMatch(/wrong-thing\.ts\(2,\d+\): error TS(2304|2307|2552|2580|2591|2584)/)
  })

  test('a command on the menu that nobody handles', () => {
    const menu = join(scratch, 'shared/ipc/contract.ts')
    const original = readFileSync(menu, 'utf8')
    const opening = 'export const commands = {'
    expect(original).toContain(opening)
    const entry = "'nobody.handles': { input: z.undefined(), output: z.undefined() },"
    writeFileSync(menu, original.replace(opening, `${opening}\n  ${entry}`))
    const said = compile('electron')
    writeFileSync(menu, original)
    expect(said).toContain('nobody.handles')
  })
})
