// The icon of a row's status, in its colour; the words beside it say the same.
import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconCopy,
  IconExclamationCircle,
} from '@tabler/icons-react'
import type { RowStatus } from '../../../../shared/contacts/table/row-status.ts'
import { statusTone } from './status-tone.ts'

const looks = {
  good: { icon: IconCircleCheck, colour: 'var(--success-fg)' },
  error: { icon: IconAlertTriangle, colour: 'var(--error-fg)' },
  warning: { icon: IconExclamationCircle, colour: 'var(--warning-fg)' },
  quiet: { icon: IconBan, colour: 'var(--muted)' },
} as const

type Props = { readonly status: RowStatus; readonly size?: number }

export function StatusIcon({ status, size = 15 }: Props) {
  const { icon, colour } = looks[statusTone(status)]
  const Icon = status === 'duplicate' ? IconCopy : icon
  return <Icon size={size} color={colour} aria-hidden style={{ flex: 'none' }} />
}
