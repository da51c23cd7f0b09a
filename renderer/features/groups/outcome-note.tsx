// What came of something that was asked: one sentence, what there is to know besides, and one action.
import { Alert, Button, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'

type Props = {
  /** `unclear` is for what nobody knows, or what ended before its time. */
  readonly look: 'good' | 'bad' | 'unclear'
  readonly sentence: string
  readonly action: string
  readonly onAction: () => void
  readonly children?: ReactNode
}

const looks = {
  good: { colour: 'green', icon: IconCircleCheck, role: 'status' },
  bad: { colour: 'red', icon: IconCircleX, role: 'alert' },
  unclear: { colour: 'yellow', icon: IconHelpCircle, role: 'alert' },
} as const

export function OutcomeNote({ look, sentence, action, onAction, children }: Props) {
  const { colour, icon: Icon, role } = looks[look]
  return (
    <Alert color={colour} icon={<Icon size={16} aria-hidden />} role={role} p={10}>
      <Text size="sm" fw={550}>
        {sentence}
      </Text>
      {children}
      <Button size="compact-sm" variant="default" mt={8} onClick={onAction}>
        {action}
      </Button>
    </Alert>
  )
}
