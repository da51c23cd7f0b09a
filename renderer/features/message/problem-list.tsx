// What is wrong with the message as written, one alert for each problem.
import { Alert, Stack, Text } from '@mantine/core'
import { IconAlertCircle, IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { TemplateProblem } from '../../../shared/messages/template-problems.ts'
import { ProblemRepair } from './problem-repair.tsx'

type Props = {
  readonly id: string
  readonly problems: readonly TemplateProblem[]
  readonly text: string
  readonly fields: readonly string[]
  readonly onRepair: (text: string) => void
}

export function ProblemList({ id, problems, text, fields, onRepair }: Props) {
  const sentencesOf = useProblemSentences()
  return (
    <Stack id={id} gap={10} mt={problems.length > 0 ? 14 : 0} aria-live="polite">
      {problems.map((problem) => {
        const isError = problem.severity === 'error'
        const Sign = isError ? IconAlertTriangle : IconAlertCircle
        const { title, body } = sentencesOf(problem)
        const name = 'name' in problem ? problem.name : ''
        return (
          <Alert
            // The list around it is what speaks.
            role="note"
            key={`${problem.kind} ${name}`}
            color={isError ? 'red' : 'yellow'}
            icon={<Sign size={16} aria-hidden />}
            title={title}
          >
            <Text size="sm">{body}</Text>
            {(problem.kind === 'unknown-field' || problem.kind === 'single-braces') && (
              <ProblemRepair problem={problem} text={text} fields={fields} onRepair={onRepair} />
            )}
          </Alert>
        )
      })}
    </Stack>
  )
}

function useProblemSentences() {
  const t = useTranslations('message')
  return (problem: TemplateProblem): { readonly title: string; readonly body: string } => {
    switch (problem.kind) {
      case 'empty-message':
        return { title: t('empty'), body: t('emptyBody') }
      case 'message-too-long':
        return { title: t('tooLong', { max: problem.maxLength }), body: t('tooLongBody') }
      case 'unknown-field': {
        const example = `{{${problem.name}|${t('exampleDefault')}}}`
        return {
          title: t('unknownField', { field: problem.name }),
          body: t('unknownFieldBody', { example }),
        }
      }
      case 'unknown-field-with-default': {
        const { name: field, defaultValue } = problem
        const body =
          defaultValue === ''
            ? t('defaultedFieldEmptyBody')
            : t('defaultedFieldBody', { defaultValue })
        return { title: t('unknownField', { field }), body }
      }
      case 'missing-field-name':
        return { title: t('missingName'), body: t('missingNameBody') }
      case 'unclosed-braces':
        return { title: t('unclosed'), body: t('unclosedBody', { closing: '}}' }) }
      case 'unopened-braces':
        return { title: t('unopened'), body: t('unopenedBody', { opening: '{{', closing: '}}' }) }
      case 'single-braces': {
        const { name } = problem
        return {
          title: t('singleBraces', { found: `{${name}}` }),
          body: t('singleBracesBody', { example: `{{${name}}}` }),
        }
      }
      case 'stray-brace':
        return { title: t('strayBrace'), body: t('strayBraceBody') }
      default:
        return problem satisfies never
    }
  }
}
