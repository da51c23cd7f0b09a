// Says, before anything is reviewed, whether the country's hours allow this kind of message now.
import { Alert, Text } from '@mantine/core'
import { IconClock, IconInfoCircle } from '@tabler/icons-react'
import { useFormatter, useNow, useTranslations } from 'use-intl'
import type { Purpose } from '../../../shared/campaigns/campaign.ts'
import { knowledgeOf } from '../../../shared/rules/countries.ts'
import { legalWindowProblem, nextLawfulTime } from '../../../shared/rules/legal-window.ts'
import { toScheduledTime } from '../../../shared/schedule/scheduled-time.ts'
import { useLegalSentences } from '../../ui/use-legal-sentences.ts'

type Props = { readonly purpose: Purpose | null; readonly country: string }

export function LegalNote({ purpose, country }: Props) {
  const t = useTranslations('single')
  const format = useFormatter()
  const { tellProblem, tellTime } = useLegalSentences()
  const now = useNow({ updateInterval: 60_000 }).toISOString()
  const knowledge = knowledgeOf(country)
  if (purpose === null) return null
  if (knowledge.kind !== 'rules') {
    const place = format.displayName(country, { type: 'region' }) ?? country
    return (
      <Alert role="note" color="gray" icon={<IconInfoCircle size={16} aria-hidden />}>
        {t('legalUnknown', { country: place })}
      </Alert>
    )
  }
  const { rules } = knowledge
  const problem = legalWindowProblem(now, purpose, rules)
  if (problem === null) return null
  const next = nextLawfulTime(now, purpose, rules)
  return (
    <Alert
      color="yellow"
      role="status"
      icon={<IconClock size={16} aria-hidden />}
      title={t('legalTitle')}
    >
      <Text size="sm">{tellProblem(problem)}</Text>
      {next && (
        <Text size="sm">
          {t('legalNext', { time: tellTime(toScheduledTime(next, rules.zone)) })}
        </Text>
      )}
    </Alert>
  )
}
