// How a request ended, as icon, words and colour.
import { Badge } from '@mantine/core'
import { IconBan, IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ActivityOutcome } from '../../../shared/activity/activity-entry.ts'

const looks = {
  done: { icon: IconCircleCheck, colour: 'green' },
  refused: { icon: IconCircleX, colour: 'red' },
  'not-sent': { icon: IconBan, colour: 'gray' },
  unknown: { icon: IconHelpCircle, colour: 'yellow' },
} as const

export function OutcomeBadge({ outcome }: { readonly outcome: ActivityOutcome }) {
  const t = useTranslations('activity')
  const { icon: Icon, colour } = looks[outcome]
  return (
    <Badge color={colour} size="md" miw="max-content" leftSection={<Icon size={13} aria-hidden />}>
      {t(outcome)}
    </Badge>
  )
}
