// The button that sends: it names the action and the number, and answers to a plain click or Enter alone.
import { Button } from '@mantine/core'
import { IconCalendarClock, IconSend } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { Plan } from '../../../shared/campaigns/plan.ts'
import type { Schedule } from '../../../shared/schedule/schedule.ts'
import { sendWords } from './confirmation.ts'

type Props = {
  readonly plan: Plan
  readonly schedule: Schedule
  readonly sending: boolean
  readonly agreed: boolean
  readonly onSend: () => void
}

export function SendButton({ plan, schedule, sending, agreed, onSend }: Props) {
  const t = useTranslations('review')
  const Sign = schedule.kind === 'now' ? IconSend : IconCalendarClock
  return (
    <Button
      leftSection={<Sign size={16} aria-hidden />}
      loading={sending}
      disabled={!agreed}
      onKeyDown={refuseShortcuts}
      onClick={onSend}
    >
      {t(sendWords(plan, schedule), { count: plan.audience })}
    </Button>
  )
}

/** Ctrl+Enter is "send" in many programs; here a slip of the hand must not cost money. */
function refuseShortcuts(event: KeyboardEvent) {
  const withModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
  if (event.key === 'Enter' && (withModifier || event.repeat)) event.preventDefault()
}
