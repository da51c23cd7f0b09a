// Why a campaign did not go as planned, and what that means for the people on its list.
import { Alert, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import {
  type CampaignProblemCode,
  campaignProblemCodes,
} from '../../../shared/campaigns/campaign-problems.ts'

export function ProblemCard({ campaign }: { readonly campaign: Campaign }) {
  const t = useTranslations('campaigns')
  const sentences = useTranslations('campaignProblems')
  const { problem, status, uploaded, audience } = campaign
  if (!problem && status !== 'stopped') return null
  const code = problem && codeOf(problem)
  const calm = code === null || code === 'stopped-by-person' || code === 'practice-restarted'
  return (
    <Alert
      color={calm ? 'yellow' : 'red'}
      role={calm ? 'status' : 'alert'}
      icon={<IconAlertTriangle size={16} aria-hidden />}
      title={t(status === 'stopped' ? 'stoppedTitle' : 'problemTitle')}
    >
      {code && <Text size="sm">{sentences(code)}</Text>}
      {status === 'stopped' && (
        <Text size="sm" mt={4}>
          {t('stoppedBody', { uploaded, total: audience })}
        </Text>
      )}
      {problem?.message && (
        <Text size="xs" mt={4} ff="monospace">
          {problem.message}
        </Text>
      )}
    </Alert>
  )
}

/** A code from a newer or older version of the program is still a problem. */
function codeOf({ code }: { readonly code: string }): CampaignProblemCode {
  return campaignProblemCodes.find((known) => known === code) ?? 'unexpected'
}
