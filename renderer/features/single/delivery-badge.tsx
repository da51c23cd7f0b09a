// Whether a message arrived, as icon, words and colour, with the provider's own word in reach.
import { Badge, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleX, IconClock, IconHelpCircle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { SingleMessage } from '../../../shared/single/single-message.ts'
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
  const { icon: Icon, colour } = looks[delivery]
  const said = [...new Set(message.parts.flatMap(({ deliveryText }) => deliveryText ?? []))]
  return (
    <Badge
      color={colour}
      size="md"
      miw="max-content"
      leftSection={<Icon size={13} aria-hidden />}
      title={said.length > 0 ? t('deliverySaid', { text: said.join(', ') }) : undefined}
    >
      {t(delivery)}
    </Badge>
  )
}
