// Reads the options of one command; whatever is badly written becomes one sentence.
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { isKnownCountry } from '../../shared/contacts/judging/numbering-plans.ts'
import { CliFailure } from './cli-failure.ts'
import { languages } from './cli-io.ts'
import type { Words } from './words/es.ts'

export type Values = Readonly<Record<string, string | boolean | undefined>>
export type ReadOptions = { readonly values: Values; readonly files: readonly string[] }

const everyCommand = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig

export function readOptions(
  args: readonly string[],
  known: ParseArgsOptionsConfig,
  words: Words,
): ReadOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...everyCommand, ...known },
      allowPositionals: true,
    })
    checkLanguage(values.lang, words)
    return { values: values as Values, files: positionals }
  } catch (error) {
    throw error instanceof CliFailure ? error : badUsage(sentenceFor(error, words))
  }
}

function checkLanguage(asked: unknown, words: Words): void {
  if (asked === undefined || languages.some((language) => language === asked)) return
  throw badUsage(words.usage.badValue('--lang', words.usage.rules.language))
}

export function badUsage(sentence: string): CliFailure {
  return new CliFailure(2, 'bad-usage', sentence)
}

export function onlyFile(files: readonly string[], words: Words): string {
  const [file] = files
  if (file === undefined) throw badUsage(words.usage.missingFile)
  if (files.length > 1) throw badUsage(words.usage.tooManyFiles)
  return file
}

export function optional(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** Trimmed, not blank, at most `most` characters. */
export function required(
  values: Values,
  name: string,
  { words, most }: { readonly words: Words; readonly most: number },
): string {
  const value = optional(values, name)
  if (value === undefined) throw badUsage(words.usage.missing(`--${name}`))
  const isUsable = value.trim() !== '' && value.trim().length <= most
  if (!isUsable) throw badUsage(words.usage.badValue(`--${name}`, words.usage.rules.length(most)))
  return value
}

export function countryOption(values: Values, words: Words): string {
  const country = (optional(values, 'country') ?? 'CO').toUpperCase()
  if (isKnownCountry(country)) return country
  throw badUsage(words.usage.badValue('--country', words.usage.rules.country))
}

function sentenceFor(error: unknown, words: Words): string {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const name = /'(-[^' ,]*)/.exec(message)?.[1] ?? /--?[\w-]+/.exec(message)?.[0] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return words.usage.unknownOption(name)
  const takesNone = /does not take an argument/.test(message)
  return takesNone ? words.usage.unexpectedValue(name) : words.usage.missingValue(name)
}
