// Takes the place of Electron's default app in the stand-in runtime: `electron [switches] <folder or file> [arguments]`.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

process.defaultApp = true
const words = process.argv.slice(1)

if (words.includes('--version') || words.includes('-v')) {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
}
loadRequired(words)
const given = words.find((word) => !word.startsWith('-'))
if (!given) {
  console.error('usage: electron <folder or file>')
  process.exit(1)
}
// Awaited, so that Electron holds `ready` back until the app's own top level has run.
await import(pathToFileURL(entryOf(resolve(given))).href)

/** `-r file`, as Playwright starts apps. */
function loadRequired(list) {
  const require = createRequire(import.meta.url)
  for (let at = list.findIndex(isRequire); at >= 0; at = list.findIndex(isRequire)) {
    const [, file] = list.splice(at, 2)
    require(resolve(file))
  }
}

function isRequire(word) {
  return word === '-r' || word === '--require'
}

function entryOf(path) {
  const manifest = join(path, 'package.json')
  if (!existsSync(manifest)) return path
  const { version, productName, name, main } = JSON.parse(readFileSync(manifest, 'utf8'))
  if (version) app.setVersion(version)
  app.name = productName ?? name ?? 'Electron'
  app.setPath('userData', join(app.getPath('appData'), app.name))
  app.setAppPath(path)
  return join(path, main ?? 'index.js')
}
