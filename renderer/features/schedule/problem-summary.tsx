// The list of what is missing, shown when the person asks to continue; each line leads to its field.
import { Alert, Anchor, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Ref } from 'react'
import { useTranslations } from 'use-intl'
import { fieldIdOf } from './field-ids.ts'
import type { DraftProblem } from './schedule-selectors.ts'
import { useProblemSentences } from './use-problem-sentences.ts'

type Props = { readonly ref: Ref<HTMLDivElement>; readonly problems: readonly DraftProblem[] }

export function ProblemSummary({ ref, problems }: Props) {
  const t = useTranslations('schedule')
  const tell = useProblemSentences()
  return (
    <Alert
      ref={ref}
      tabIndex={-1}
      color="red"
      icon={<IconAlertTriangle size={16} aria-hidden />}
      title={t('problems', { count: problems.length })}
    >
      <List size="sm" spacing={2}>
        {problems.map((problem) => {
          const id = fieldIdOf(problem)
          const sentence = tell(problem)
          return (
            <List.Item key={`${id} ${sentence}`}>
              <Anchor
                component="button"
                type="button"
                size="sm"
                c="inherit"
                underline="always"
                ta="start"
                py={3}
                onClick={() => document.getElementById(id)?.focus()}
              >
                {sentence}
              </Anchor>
            </List.Item>
          )
        })}
      </List>
    </Alert>
  )
}
