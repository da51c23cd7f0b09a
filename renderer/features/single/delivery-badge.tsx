// Whether a message arrived, as icon, words and colour, with the provider's own word in reach.
import { Text } from '@mantine/core'
import { IconCircleCheck, IconCircleX, IconClock, IconHelpCircle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { SingleMessage } from '../../../shared/single/single-message.ts'
import { LookBadge } from '../../ui/look-badge.tsx'
import { deliveryOf } from './delivery.ts'

const looks = {
  delivered: { icon: IconCircleCheck, colour: 'green' },
  'in-progress': { icon: IconClock, colour: 'brand' },
  failed: { icon: IconCircleX, colour: 'red' },
  unknown: { icon: IconHelpCircle, colour: 'yellow' },
} as const

export function DeliveryBadge({ message }: { readonly message: SingleMessage }) {
  const t = useTranslations('single')
  const delivery = deliveryOf(message)
  if (delivery === 'none') {
    return (
      <Text size="sm" c="dimmed">
        –
      </Text>
    )
  }
  if (delivery === 'not-asked' || delivery === 'not-followed' || message.channel === 'voice') {
    return (
      <Text size="sm" c="dimmed">
        {t(delivery === 'not-asked' && message.channel === 'sms' ? 'notAsked' : 'notFollowed')}
      </Text>
    )
  }
  const said = [...new Set(message.parts.flatMap(({ deliveryText }) => deliveryText ?? []))]
  return (
    <LookBadge
      look={looks[delivery]}
      title={said.length > 0 ? t('deliverySaid', { text: said.join(', ') }) : undefined}
    >
      {t(delivery)}
    </LookBadge>
  )
}
