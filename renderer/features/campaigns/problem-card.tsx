// Why a campaign did not go as planned, and what that means for the people on its list.
import { Alert, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import {
  type CampaignProblemCode,
  campaignProblemCodes,
} from '../../../shared/campaigns/campaign-problems.ts'
import { canResume } from '../../../shared/campaigns/standing.ts'
import type { CampaignsStore } from './campaigns-store.ts'
import { ResumeButton } from './resume-button.tsx'

type Props = { readonly store: CampaignsStore; readonly campaign: Campaign }

const ownDecisions = new Set(['stopped-by-person', 'marked-as-sent', 'sent-again'])

export function ProblemCard({ store, campaign }: Props) {
  const t = useTranslations('campaigns')
  const sentences = useTranslations('campaignProblems')
  const { problem, status, uploaded, audience } = campaign
  if (!problem && status !== 'stopped') return null
  const code = problem && codeOf(problem)
  const calm = code === null || code === 'practice-restarted' || ownDecisions.has(code)
  const title = status === 'stopped' ? 'stoppedTitle' : calm ? 'noteTitle' : 'problemTitle'
  return (
    <Alert
      color={calm ? 'yellow' : 'red'}
      role={calm ? 'status' : 'alert'}
      icon={<IconAlertTriangle size={16} aria-hidden />}
      title={t(title)}
    >
      {code && <Text size="sm">{sentences(code)}</Text>}
      {status === 'stopped' && (
        <Text size="sm" mt={4}>
          {t(canResume(campaign) ? 'stoppedBody' : 'stoppedForGood', { uploaded, total: audience })}
        </Text>
      )}
      {problem?.message && (
        <Text size="xs" mt={4} ff="monospace">
          {problem.message}
        </Text>
      )}
      {canResume(campaign) && <ResumeButton store={store} campaign={campaign} />}
    </Alert>
  )
}

/** A code from a newer or older version of the program is still a problem. */
function codeOf({ code }: { readonly code: string }): CampaignProblemCode {
  return campaignProblemCodes.find((known) => known === code) ?? 'unexpected'
}
