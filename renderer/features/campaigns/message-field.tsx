// The text of a scheduled campaign while it is changed, with its size and its first problem.
import { Textarea } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { MAX_MESSAGE_LENGTH } from '../../../shared/messages/message-text.ts'
import { countSmsParts } from '../../../shared/messages/sms-parts.ts'
import { parseTemplate } from '../../../shared/messages/template.ts'
import type { TemplateProblem } from '../../../shared/messages/template-problems.ts'

type Props = {
  readonly template: string
  readonly problem: TemplateProblem | null
  readonly onChange: (template: string) => void
}

const problemWords = {
  'empty-message': 'messageEmpty',
  'message-too-long': 'messageTooLong',
  'missing-field-name': 'messageFieldName',
  'unclosed-braces': 'messageBraces',
  'unopened-braces': 'messageBraces',
  'single-braces': 'messageBraces',
  'stray-brace': 'messageBraces',
} as const

/** Braces are ICU's own signs, so sentences get them as values. */
const wordValues = { most: MAX_MESSAGE_LENGTH, braces: '{{ }}', example: '{{nombre}}' }

export function MessageField({ template, problem, onChange }: Props) {
  const t = useTranslations('campaignEdit')
  return (
    <Textarea
      label={t('message')}
      description={useSize(template)}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      autosize
      minRows={3}
      maxRows={10}
      value={template}
      data-autofocus
      error={useProblem(problem)}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

function useProblem(problem: TemplateProblem | null): string | undefined {
  const t = useTranslations('campaignEdit')
  if (!problem) return undefined
  if (problem.kind === 'unknown-field' || problem.kind === 'unknown-field-with-default') {
    return t('messageFieldMissing', { name: problem.name })
  }
  return t(problemWords[problem.kind], wordValues)
}

function useSize(template: string): string {
  const t = useTranslations('campaignEdit')
  const tokens = parseTemplate(template)
  const written = tokens.map((token) => (token.kind === 'text' ? token.text : '')).join('')
  const characters = written.length
  const { parts } = countSmsParts(written)
  return tokens.some((token) => token.kind === 'wildcard')
    ? t('sizeWithFields', { characters, parts })
    : t('size', { characters, parts })
}
