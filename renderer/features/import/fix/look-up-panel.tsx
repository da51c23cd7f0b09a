// Beside the grid: a group of things that are looked up on demand, and why the last time failed.
import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import type { Attempt } from '../../../ui/use-attempt.ts'

type Props = {
  readonly title: string
  readonly attempt: Attempt
  /** Said of an attempt that failed. */
  readonly failed: string
  readonly children: ReactNode
}

export function LookUpPanel({ title, attempt, failed, children }: Props) {
  return (
    <Stack gap={8} role="group" aria-label={title}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {children}
      {attempt.stage === 'failed' && <FailureAlert failure={attempt.failure} title={failed} />}
    </Stack>
  )
}
