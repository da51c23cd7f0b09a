// A field for one number, judged while it is written: what it becomes, what is wrong, and what was probably meant.
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { readablePhone } from '../../shared/contacts/judging/readable-phone.ts'
import { judgeNumber, type Landlines } from './judged-number.ts'
import { PoliteNews } from './polite-news.tsx'
import { useNumberSentence } from './use-number-sentence.ts'

type Props = {
  readonly id?: string
  readonly label: string
  readonly value: string
  /** ISO 3166-1 alpha-2, for numbers without a country code. */
  readonly country: string
  readonly landlines?: Landlines
  /** The person tried to go on: an empty or unfinished number is a mistake now. */
  readonly asked: boolean
  readonly onChange: (value: string) => void
}

export function PhoneField({ id, label, value, country, landlines, asked, onChange }: Props) {
  const t = useTranslations('phone')
  const tell = useNumberSentence()
  const [writing, setWriting] = useState(false)
  const verdict = judgeNumber(value, country, landlines)
  const sentence = tell(verdict)
  const suggestion = verdict.kind === 'bad' ? verdict.suggestion : null
  // Digits that are still to come are no mistake yet.
  const unfinished = writing && verdict.kind === 'bad' && verdict.issue === 'too-short'
  const wrong = verdict.kind === 'bad' && !unfinished
  const error = wrong ? sentence : asked && verdict.kind === 'empty' ? t('missing-phone') : null
  return (
    <div>
      <TextInput
        {...(id && { id })}
        label={label}
        description={error ? null : sentence || t('hint')}
        error={error}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        type="tel"
        inputMode="tel"
        autoComplete="off"
        maxLength={60}
        className="tabular"
        value={value}
        onFocus={() => setWriting(true)}
        onBlur={() => setWriting(false)}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <PoliteNews>{sentence}</PoliteNews>
      {suggestion && (
        <Button
          size="compact-sm"
          variant="light"
          mt={6}
          onClick={() => onChange(readablePhone(suggestion.e164))}
        >
          {t('use', { phone: readablePhone(suggestion.e164) })}
        </Button>
      )}
    </div>
  )
}
