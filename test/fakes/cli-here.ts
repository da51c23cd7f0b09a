// Runs a command of the command line inside the test's own process: quicker than one of its own, and as strict.
import { join } from 'node:path'
import { CliFailure } from '../../electron/cli/cli-failure.ts'
import type { CliIo } from '../../electron/cli/cli-io.ts'
import { en } from '../../electron/cli/words/en.ts'
import { es } from '../../electron/cli/words/es.ts'

type Command = (args: readonly string[], io: CliIo) => Promise<number>
export type RunHere = { readonly code: number; readonly out: string; readonly err: string }

/** What the user would keep at home is kept in `folder`. */
export const cliIn =
  (folder: string) =>
  async (
    command: Command,
    args: readonly string[],
    language: 'es' | 'en' = 'es',
  ): Promise<RunHere> => {
    const out: string[] = []
    const err: string[] = []
    const io: CliIo = {
      out: (line) => void out.push(line),
      err: { write: (text) => err.push(text) },
      env: { HOME: folder, XDG_DATA_HOME: join(folder, 'data') },
      words: language === 'es' ? es : en,
    }
    const code = await command(args, io).catch((error: unknown) => {
      if (!(error instanceof CliFailure)) throw error
      err.push(error.message)
      return error.exitCode
    })
    return { code, out: out.join('\n'), err: err.join('\n') }
  }
