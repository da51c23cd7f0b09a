// Asks before something is thrown away; the safe answer has the focus, a failure is told in place.
import { Button, Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from './dialog.tsx'
import { FailureAlert } from './failure-alert.tsx'
import { useAttempt } from './use-attempt.ts'

type Props = {
  readonly title: string
  readonly body: string
  /** What else has to be known or agreed to, below the body. */
  readonly children?: ReactNode
  readonly keep: string
  readonly confirm: string
  readonly failed: string
  /** True until everything is agreed to. */
  readonly isHeld?: boolean
  readonly onClose: () => void
  readonly onConfirm: () => Promise<unknown>
  readonly onDone?: () => void
}

export function ConfirmDialog(props: Props) {
  const { attempt, run } = useAttempt()
  const confirm = async () => {
    if (!(await run(props.onConfirm))) return
    props.onClose()
    props.onDone?.()
  }
  return (
    <Dialog onClose={props.onClose} title={props.title}>
      <Stack gap={12}>
        <Text size="sm">{props.body}</Text>
        {props.children}
        {attempt.stage === 'failed' && (
          <FailureAlert failure={attempt.failure} title={props.failed} />
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" data-autofocus onClick={props.onClose}>
            {props.keep}
          </Button>
          <Button
            color="red.9"
            disabled={props.isHeld ?? false}
            loading={attempt.stage === 'running'}
            onClick={() => void confirm()}
          >
            {props.confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
