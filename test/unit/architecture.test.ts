// Holds the project to its own shape: rooms, the one bridge, sizes, names and opening sentences.
import { describe, expect, test } from 'vitest'
import { importProblems } from './room-rules.ts'
import { importsOf, type SourceFile, sourceFiles } from './source-files.ts'

const files = sourceFiles()
const code = files.filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path))
const product = code.filter(({ path }) => /^(shared|electron|renderer)\//.test(path))
const pathsOf = (list: readonly SourceFile[]) => list.map(({ path }) => path)

function imagine(path: string, text: string): SourceFile {
  return { path, text, imports: importsOf(path, text) }
}

describe('the rooms', () => {
  test('import only what their table allows', () => {
    expect(product.length).toBeGreaterThan(50)
    expect(product.flatMap(importProblems)).toEqual([])
  })

  test.each([
    ['shared/contacts/reader.ts', "import { readFile } from 'node:fs'"],
    ['shared/contacts/reader.ts', "import { useState } from 'react'"],
    ['shared/contacts/reader.ts', "import type { Ports } from '../../electron/core/ports.ts'"],
    ['electron/core/app.ts', "import { app } from 'electron'"],
    ['electron/core/app.ts', "import { log } from '../adapters/log.ts'"],
    ['electron/core/app.ts', "import Store from 'electron-store'"],
    ['electron/core/app.ts', "const page = await import('../../renderer/main.tsx')"],
    ['electron/practice/server.ts', "import { app } from 'electron'"],
    ['electron/cli.ts', "import { app } from 'electron'"],
    ['electron/window.ts', "import { App } from '../renderer/app/app.tsx'"],
    ['electron/preload.ts', "import { z } from 'zod'"],
    ['electron/preload.ts', "import { commands } from '../shared/ipc/contract.ts'"],
    ['renderer/ui/stat.tsx', "import { ipcRenderer } from 'electron'"],
    ['renderer/ui/stat.tsx', "import { join } from 'node:path'"],
    ['renderer/ui/stat.tsx', "import { route } from '../../electron/core/command-router.ts'"],
    ['renderer/ui/stat.tsx', "import { Screen } from '../features/message/screen.tsx'"],
    ['renderer/features/message/a.tsx', "import { b } from '../import/b.tsx'"],
  ])('would notice that %s says: %s', (path, text) => {
    expect(importProblems(imagine(path, text))).toHaveLength(1)
  })
})

test('only the bridge folder says window.bridge', () => {
  const others = product.filter(({ path }) => !path.startsWith('renderer/bridge/'))
  expect(pathsOf(others.filter(({ text }) => /\bwindow\.bridge\b/.test(text)))).toEqual([])
})

test('only the door says ipcMain', () => {
  const others = product.filter(({ path }) => path !== 'electron/ipc-door.ts')
  expect(pathsOf(others.filter(({ text }) => /\bipcMain\b/.test(text)))).toEqual([])
})

test('no file has more than 300 lines', () => {
  const long = files.filter(({ text }) => text.trimEnd().split('\n').length > 300)
  expect(pathsOf(long)).toEqual([])
})

test('every file of code opens with a sentence that says what it is for', () => {
  expect(pathsOf(code.filter(({ text }) => !opensWithSentence(text)))).toEqual([])
})

test('nothing is called after nothing in particular', () => {
  const vague = /(^|[/.-])(utils?|helpers?|common|manager|misc)([/.-]|$)/
  const barrel = /(^|\/)index\.tsx?$/
  expect(pathsOf(files.filter(({ path }) => vague.test(path) || barrel.test(path)))).toEqual([])
})

test('files are named in kebab-case', () => {
  const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx|mjs|css)$/
  const odd = files.filter(({ path }) => !name.test(path.slice(path.lastIndexOf('/') + 1)))
  expect(pathsOf(odd)).toEqual([])
})

/** The sentence may run over several comment lines; a shebang may stand before it. */
function opensWithSentence(text: string): boolean {
  const opening = text.match(/^(?:#!.*\n)?(?<comment>(?:\/\/.*\n)+)/)?.groups?.comment
  return opening !== undefined && /\p{L}[\s\S]*[.:]\s*$/u.test(opening)
}
