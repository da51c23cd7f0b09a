// How a request ended, as icon, words and colour.
import { IconBan, IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ActivityOutcome } from '../../../shared/activity/activity-entry.ts'
import { LookBadge } from '../../ui/look-badge.tsx'

const looks = {
  done: { icon: IconCircleCheck, colour: 'green' },
  refused: { icon: IconCircleX, colour: 'red' },
  'not-sent': { icon: IconBan, colour: 'gray' },
  unknown: { icon: IconHelpCircle, colour: 'yellow' },
} as const

export function OutcomeBadge({ outcome }: { readonly outcome: ActivityOutcome }) {
  const t = useTranslations('activity')
  return <LookBadge look={looks[outcome]}>{t(outcome)}</LookBadge>
}
