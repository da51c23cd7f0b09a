// Brings a file named on the command line into memory; whatever stands in the way becomes one sentence.
import { readFile, stat } from 'node:fs/promises'
import { CliFailure } from './cli-failure.ts'
import type { Words } from './words/es.ts'

const mostBytes = 1024 ** 3

/** Files of up to 1 GB; a pipe or a device, which may never end, is not begun. */
export async function readBytes(path: string, words: Words): Promise<Uint8Array> {
  try {
    const facts = await stat(path)
    if (facts.isDirectory()) throw failed('file-is-folder', words.file.folder(path))
    if (!facts.isFile()) throw failed('file-is-no-file', words.file.noFile(path))
    if (facts.size > mostBytes) throw failed('file-too-big', words.file.tooBig(path))
    return await readFile(path)
  } catch (error) {
    if (error instanceof CliFailure) throw error
    const { code } = error as { code?: string }
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw failed('file-missing', words.file.missing(path))
    if (code === 'EACCES' || code === 'EPERM') throw failed('file-denied', words.file.denied(path))
    throw failed('file-unreadable', words.file.unreadable(path))
  }
}

const failed = (code: string, sentence: string): CliFailure => new CliFailure(1, code, sentence)
