// What a command may touch of the terminal: results on one stream, everything else on the other.
import { en } from './words/en.ts'
import { es, type Words } from './words/es.ts'

export type CliIo = {
  readonly out: (line: string) => void
  readonly err: { readonly write: (text: string) => unknown; readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly words: Words
}

export const languages = ['es', 'en'] as const
export type CliLanguage = (typeof languages)[number]

/** What was asked for, else what the system speaks, else Spanish. */
export function chooseWords(asked: CliLanguage | null, env: CliIo['env']): Words {
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const language = asked ?? (/^en\b|^en_/i.test(system) ? 'en' : 'es')
  return language === 'en' ? en : es
}

export function note(io: CliIo, line: string): void {
  io.err.write(`${line}\n`)
}
