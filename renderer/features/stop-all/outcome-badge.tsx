// What came of stopping one thing, as icon, words and colour.
import {
  IconBan,
  IconCircleCheck,
  IconHelpCircle,
  IconPlayerStop,
  IconPlugConnectedX,
  IconSend,
} from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { StopOutcome } from '../../../shared/campaigns/stop-all.ts'
import { LookBadge } from '../../ui/look-badge.tsx'

const looks = {
  stopped: { icon: IconPlayerStop, colour: 'green' },
  cancelled: { icon: IconBan, colour: 'green' },
  ended: { icon: IconCircleCheck, colour: 'gray' },
  leaving: { icon: IconSend, colour: 'red' },
  unclear: { icon: IconHelpCircle, colour: 'yellow' },
  'not-asked': { icon: IconPlugConnectedX, colour: 'yellow' },
} as const satisfies Record<StopOutcome, unknown>

export function OutcomeBadge({ outcome }: { readonly outcome: StopOutcome }) {
  const t = useTranslations('stopAll')
  return <LookBadge look={looks[outcome]}>{t(outcome)}</LookBadge>
}
