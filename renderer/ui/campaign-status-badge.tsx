// The status of a campaign as icon, words and colour, the same on every screen.
import {
  IconAlertCircle,
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconHelpCircle,
  IconListCheck,
  IconPlayerPause,
  IconPlayerStop,
  IconSend,
  IconUpload,
  IconWifiOff,
} from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../shared/campaigns/campaign.ts'
import { currentTranche, isPaused, isWaiting } from '../../shared/campaigns/standing.ts'
import { LookBadge } from './look-badge.tsx'

const looks = {
  preparing: { icon: IconListCheck, colour: 'gray', words: 'statusPreparing' },
  uploading: { icon: IconUpload, colour: 'brand', words: 'statusUploading' },
  stopped: { icon: IconPlayerStop, colour: 'yellow', words: 'statusStopped' },
  requesting: { icon: IconSend, colour: 'brand', words: 'statusRequesting' },
  scheduled: { icon: IconClock, colour: 'brand', words: 'statusScheduled' },
  sending: { icon: IconSend, colour: 'brand', words: 'statusSending' },
  paused: { icon: IconPlayerPause, colour: 'yellow', words: 'statusPaused' },
  completed: { icon: IconCircleCheck, colour: 'green', words: 'statusCompleted' },
  cancelled: { icon: IconBan, colour: 'gray', words: 'statusCancelled' },
  failed: { icon: IconAlertCircle, colour: 'red', words: 'statusFailed' },
  rejected: { icon: IconCircleX, colour: 'red', words: 'statusRejected' },
  unresolved: { icon: IconHelpCircle, colour: 'yellow', words: 'statusUnresolved' },
} as const

/** An upload held back, which is none of the statuses of its own: it goes on from where it stopped. */
const paused = { icon: IconPlayerPause, colour: 'yellow', words: 'statusUploadPaused' } as const
const waiting = { icon: IconWifiOff, colour: 'yellow', words: 'statusWaiting' } as const

/** The sentence key of each status, for lists of statuses. */
export const statusWords = Object.fromEntries(
  Object.entries(looks).map(([status, look]) => [status, look.words]),
) as { readonly [Status in keyof typeof looks]: (typeof looks)[Status]['words'] }

export function CampaignStatusBadge({ campaign }: { readonly campaign: Campaign }) {
  const t = useTranslations('campaigns')
  const look = isWaiting(campaign) ? waiting : isPaused(campaign) ? paused : looks[campaign.status]
  const leaving = campaign.tranches.length > 1 ? currentTranche(campaign) : null
  return (
    <LookBadge look={look}>
      {leaving
        ? t('statusSendingTranche', { number: leaving.number, total: campaign.tranches.length })
        : t(look.words)}
    </LookBadge>
  )
}
