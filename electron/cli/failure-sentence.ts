// Says in a sentence why a command of the core was refused.
import type { Failure } from '../../shared/ipc/result.ts'
import { CliFailure } from './cli-failure.ts'
import type { Words } from './words/es.ts'

export function commandFailure({ code, message }: Failure, words: Words): CliFailure {
  const detail = detailSentence(message, words)
  const sentence = [words.failures[code], detail].filter(Boolean).join(' ')
  return new CliFailure(1, code, sentence, message)
}

/** A known detail gets its own words; anything else is shown as it came. */
function detailSentence(message: string, words: Words): string {
  if (message === '') return ''
  const [, kind = '', rest = ''] = /^([a-z0-9-]+)(?:: (.*))?$/s.exec(message) ?? []
  const known = words.details[kind]
  if (known === undefined) return `(${message})`
  return known.replace('{}', rest)
}
