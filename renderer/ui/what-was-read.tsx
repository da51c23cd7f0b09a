// How many numbers were found in a pasted text, and what in it was none.
import { Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { PastedNumbers } from './pasted-numbers.ts'
import { PoliteNews } from './polite-news.tsx'

const shownExamples = 3
const longestExample = 24

export function WhatWasRead({ read }: { readonly read: PastedNumbers }) {
  const t = useTranslations('phone')
  const format = useFormatter()
  const { numbers, repeated, bad } = read
  const examples = bad.slice(0, shownExamples).map((text) => `«${text.slice(0, longestExample)}»`)
  const found = t('pastedRead', { good: numbers.length, repeated })
  return (
    <div>
      <Text size="xs" c="dimmed" className="tabular">
        {found}
      </Text>
      {bad.length > 0 && (
        <Text size="xs" c="var(--error-fg)">
          {t('pastedBad', { count: bad.length, examples: format.list(examples) })}
        </Text>
      )}
      <PoliteNews>{found}</PoliteNews>
    </div>
  )
}
