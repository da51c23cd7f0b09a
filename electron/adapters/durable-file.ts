// Keeps one short text in a file that only its owner may read: whole on the disk, or as it was before.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

export type DurableFile = {
  /** null when there is none. */
  readonly read: () => string | null
  /** On the disk when it returns. */
  readonly write: (text: string) => void
  readonly remove: () => void
}

export function createDurableFile(path: string): DurableFile {
  return {
    read: () => (existsSync(path) ? readFileSync(path, 'utf8') : null),
    write(text) {
      const beside = `${path}.new`
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      writeThrough(beside, text)
      renameSync(beside, path)
      flushFolder(dirname(path))
    },
    remove() {
      rmSync(path, { force: true })
      rmSync(`${path}.new`, { force: true })
    },
  }
}

function writeThrough(path: string, text: string): void {
  rmSync(path, { force: true })
  const file = openSync(path, 'wx', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Without it the new name may be lost with the power; Windows neither needs nor allows it. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
