// A file that a command writes: of the kind its name asks for, and never over one that is there.
import { writeFile } from 'node:fs/promises'
import type { ProblemFormat } from '../../shared/contacts/exchange/problem-rows.ts'
import { CliFailure } from './cli-failure.ts'
import { badUsage } from './options.ts'
import type { Words } from './words/es.ts'

/** A CSV is separated as sheets in the language have it. */
export function outputFormat(path: string, words: Words): ProblemFormat {
  if (/\.xlsx$/i.test(path)) return 'xlsx'
  if (/\.csv$/i.test(path)) return words.fixes.csv
  throw badUsage(words.fixes.badName(path))
}

export async function writeOutput(
  path: string,
  pieces: readonly Uint8Array[],
  words: Words,
): Promise<void> {
  try {
    await writeFile(path, pieces, { flag: 'wx' })
  } catch (error) {
    const exists = (error as { code?: string }).code === 'EEXIST'
    const sentence = exists ? words.fixes.exists(path) : words.fixes.notWritten(path)
    throw new CliFailure(1, exists ? 'file-exists' : 'file-not-written', sentence)
  }
}
