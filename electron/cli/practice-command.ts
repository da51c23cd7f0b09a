// `practice`: runs the practice provider until it is stopped, so that several commands can share it.
import { writeFile } from 'node:fs/promises'
import { startPracticeServer } from '../practice/practice-server.ts'
import { CliFailure } from './cli-failure.ts'
import { type CliIo, note } from './cli-io.ts'
import { readOptions } from './options.ts'
import { onlyWords } from './provider-options.ts'

export async function practiceCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { files } = readOptions(args, {}, io.words)
  const [path = ''] = onlyWords(files, [io.words.commands.file], io.words)
  const { profile, secret, close } = await startPracticeServer()
  try {
    await writeFile(path, `${JSON.stringify(profile, null, 2)}\n`)
    // The one result: it is worth nothing beyond this run of the practice provider.
    io.out(`CAMPANERO_API_KEY=${secret}`)
    note(io, io.words.commands.practising(path))
    await untilStopped()
    return 0
  } catch (cause) {
    throw new CliFailure(1, 'file-denied', `${io.words.commands.notWritten(path)} ${codeOf(cause)}`)
  } finally {
    await close()
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

function codeOf(cause: unknown): string {
  return `(${(cause as { readonly code?: string }).code ?? 'unknown'})`
}
