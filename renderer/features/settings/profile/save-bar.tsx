// Stays in sight while there are unsaved changes, with the two ways out of them.
import { Button, Group, Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import type { Attempt } from '../../../ui/use-attempt.ts'
import classes from './profile.module.css'

type Props = {
  readonly attempt: Attempt
  readonly faults: number
  readonly onSave: () => void
  readonly onDiscard: () => void
}

export function SaveBar({ attempt, faults, onSave, onDiscard }: Props) {
  const t = useTranslations('profile')
  return (
    <section className={classes.saveBar} aria-label={t('unsavedTitle')}>
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('saveFailed')} />
      )}
      <Group justify="space-between" gap={12}>
        <Group gap={8} wrap="nowrap" role="status">
          <IconPencil size={16} aria-hidden />
          <Text size="sm" fw={550}>
            {faults > 0 ? t('unsavedFaults', { count: faults }) : t('unsavedTitle')}
          </Text>
        </Group>
        <Group gap={8}>
          <Button variant="default" onClick={onDiscard}>
            {t('discard')}
          </Button>
          <Button loading={attempt.stage === 'running'} onClick={onSave}>
            {t('save')}
          </Button>
        </Group>
      </Group>
    </section>
  )
}
