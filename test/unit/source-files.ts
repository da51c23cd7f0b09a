// Lists the project's own source files with what they import, for the tests that hold the rooms apart.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'

export const projectRoot = resolve(import.meta.dirname, '../..')

export type SourceFile = {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

export type Import = {
  /** A package's name with its subpath, or a path from the project's root for a file of our own. */
  readonly target: string
  readonly isOwn: boolean
  readonly isTypeOnly: boolean
}

const patterns = ['shared', 'electron', 'renderer', 'test', 'scripts'].map(
  (folder) => `${folder}/**/*.{ts,tsx,mjs,css}`,
)

/** Static imports and exports, side-effect imports, dynamic imports and worker addresses. */
const importForms = [
  /^(?:import|export)\s+(?<type>type\s)?[^'"]*?from\s+['"](?<target>[^'"]+)['"]/gm,
  /^import\s+['"](?<target>[^'"]+)['"]/gm,
  /\bimport\(\s*['"](?<target>[^'"]+)['"]\s*\)/g,
  /new URL\(\s*['"](?<target>\.[^'"]+)['"],\s*import\.meta\.url/g,
]

export function sourceFiles(): readonly SourceFile[] {
  return globSync(patterns, { cwd: projectRoot, exclude: (path) => path.includes('fixtures') })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.startsWith('test/fixtures/'))
    .map(readSource)
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(projectRoot, path), 'utf8')
  return { path, text, imports: importsOf(path, text) }
}

export function importsOf(path: string, text: string): readonly Import[] {
  return importForms.flatMap((form) =>
    [...text.matchAll(form)].map(({ groups }) => {
      const target = groups?.target ?? ''
      const isOwn = target.startsWith('.')
      return {
        target: isOwn ? join(dirname(path), target).split(sep).join('/') : target,
        isOwn,
        isTypeOnly: groups?.type !== undefined,
      }
    }),
  )
}
