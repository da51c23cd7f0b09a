// The sentences of the screens, taken from the catalogues, so that a renamed label is followed by every test at once.
import { createTranslator } from 'use-intl'
import { en } from '../../../renderer/words/en.ts'
import { es } from '../../../renderer/words/es.ts'
import type { Language } from '../../../shared/settings/settings.ts'

const catalogues = { es, en } as const

/** The sentence called `section.name`, as the screen writes it. */
export type Say = (name: string, values?: Readonly<Record<string, string | number>>) => string

export function wordsIn(language: Language): Say {
  const translate = createTranslator({
    locale: language,
    messages: catalogues[language] as typeof es,
    onError: fail,
  }) as unknown as Say
  return (name, values) => translate(name, values)
}

/** A test that looks for a sentence nobody says must not wait for it. */
function fail(error: Error): never {
  throw error
}

/** Matches a sentence made with 2, for any other number. */
export const anyNumber = (sentence: string): RegExp =>
  new RegExp(`^${sentence.replace('2', '[\\d.,\\s]+')}$`)
