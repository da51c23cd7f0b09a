// Says that a screen cannot ask the provider yet, and the two ways out: connect the account, or practise.
import { Button, Group } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ConnectionBarrier } from './connection-barrier.ts'
import { EmptyState } from './empty-state.tsx'

type Props = {
  readonly barrier: ConnectionBarrier
  readonly onSettings: () => void
  readonly onPractice: () => void
}

export function ConnectionNeeded({ barrier, onSettings, onPractice }: Props) {
  const t = useTranslations('connect')
  return (
    <EmptyState
      icon={IconPlugConnectedX}
      title={t(barrier)}
      action={
        <Group gap={8} justify="center">
          <Button onClick={onSettings}>{t('openSettings')}</Button>
          <Button variant="default" onClick={onPractice}>
            {t('practise')}
          </Button>
        </Group>
      }
    >
      {t('body')}
    </EmptyState>
  )
}
