// How a message fared on its way to the provider, as icon, words and colour.
import {
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconHelpCircle,
  IconSend,
} from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { SingleMessage } from '../../../shared/single/single-message.ts'
import { LookBadge } from '../../ui/look-badge.tsx'

const looks = {
  sending: { icon: IconSend, colour: 'brand', words: 'statusSending' },
  sent: { icon: IconCircleCheck, colour: 'green', words: 'statusSent' },
  refused: { icon: IconCircleX, colour: 'red', words: 'statusRefused' },
  'not-sent': { icon: IconBan, colour: 'gray', words: 'statusNotSent' },
  unresolved: { icon: IconHelpCircle, colour: 'yellow', words: 'statusUnresolved' },
} as const

export function StatusBadge({ message }: { readonly message: SingleMessage }) {
  const t = useTranslations('single')
  const look = looks[message.status]
  return (
    <LookBadge look={look} title={message.detail || undefined}>
      {t(look.words)}
    </LookBadge>
  )
}
