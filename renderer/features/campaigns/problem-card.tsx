// Why a campaign did not go as planned, and what that means for the people on its list.
import { Alert, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconPlayerPause, IconWifiOff } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import {
  type CampaignProblemCode,
  campaignProblemCodes,
} from '../../../shared/campaigns/campaign-problems.ts'
import { canResume, isPaused, isWaiting } from '../../../shared/campaigns/standing.ts'
import type { CampaignsStore } from './campaigns-store.ts'
import { ProblemDetail } from './problem-detail.tsx'
import { ResumeButton } from './resume-button.tsx'
import { StopButton } from './stop-button.tsx'

type Props = { readonly store: CampaignsStore; readonly campaign: Campaign }

const calmCodes = new Set<CampaignProblemCode | null>([
  null,
  'practice-restarted',
  'stopped-by-person',
  'paused-by-person',
  'waiting-for-network',
  'marked-as-sent',
  'sent-again',
])

export function ProblemCard({ store, campaign }: Props) {
  const t = useTranslations('campaigns')
  const sentences = useTranslations('campaignProblems')
  const { problem, status } = campaign
  if (!problem && status !== 'stopped') return null
  const code = problem && codeOf(problem)
  const calm = calmCodes.has(code)
  const waiting = isWaiting(campaign)
  const Sign = waiting ? IconWifiOff : isPaused(campaign) ? IconPlayerPause : IconAlertTriangle
  return (
    <Alert
      color={calm ? 'yellow' : 'red'}
      role={calm ? 'status' : 'alert'}
      icon={<Sign size={16} aria-hidden />}
      title={t(titleOf(campaign, calm))}
    >
      {code && <Text size="sm">{sentences(code)}</Text>}
      {problem && <ProblemDetail problem={problem} />}
      {status === 'stopped' && <HowFar campaign={campaign} />}
      {canResume(campaign) && (
        <Group gap={8} align="flex-end">
          <ResumeButton store={store} campaign={campaign} />
          {waiting && <StopButton store={store} campaign={campaign} />}
        </Group>
      )}
    </Alert>
  )
}

/** A direct send uploads nobody. */
function HowFar({ campaign }: { readonly campaign: Campaign }) {
  const t = useTranslations('campaigns')
  const { uploaded, audience: total, target } = campaign
  const goesOn = canResume(campaign)
  const words =
    target.kind === 'direct'
      ? t(goesOn ? 'stoppedDirect' : 'stoppedDirectForGood')
      : t(goesOn ? 'stoppedBody' : 'stoppedForGood', { uploaded, total })
  return (
    <Text size="sm" mt={4}>
      {words}
    </Text>
  )
}

function titleOf(campaign: Campaign, calm: boolean) {
  if (isWaiting(campaign)) return 'waitingTitle'
  if (isPaused(campaign)) return 'pausedTitle'
  if (campaign.status === 'stopped') return 'stoppedTitle'
  return calm ? 'noteTitle' : 'problemTitle'
}

/** A code from a newer or older version of the program is still a problem. */
function codeOf({ code }: { readonly code: string }): CampaignProblemCode {
  return campaignProblemCodes.find((known) => known === code) ?? 'unexpected'
}
