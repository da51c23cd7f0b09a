// The X-ray: what all the messages of the campaign would look like, counted over every row.
import { Button, Group, Loader, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { AfterDelay } from '../../ui/after-delay.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import type { AuditState } from './message-store.ts'
import { PartsHistogram } from './parts-histogram.tsx'
import classes from './x-ray.module.css'
import { XRayFindings } from './x-ray-findings.tsx'

type Props = {
  readonly state: AuditState
  readonly count: number
  readonly onSee: (row: number) => void
  readonly onCancel: () => void
  readonly onAgain: () => void
  readonly onDefault: (field: string, value: string) => void
}

export function XRay({ state, count, onSee, onCancel, onAgain, onDefault }: Props) {
  const t = useTranslations('message')
  const running = state.stage === 'running'
  const audit = state.stage === 'ready' ? state.audit : running ? state.last : null
  return (
    <section aria-label={t('xray', { count })}>
      <Group justify="space-between" mb={8} mih={26} wrap="nowrap">
        <Title order={2}>{t('xray', { count })}</Title>
        {running && (
          <AfterDelay>
            <Group gap={8} wrap="nowrap">
              <Loader size={14} aria-hidden />
              <Text size="xs" c="dimmed" role="status">
                {t('reading')}
              </Text>
              <Button size="compact-sm" variant="default" onClick={onCancel}>
                {t('stopReading')}
              </Button>
            </Group>
          </AfterDelay>
        )}
      </Group>
      {state.stage === 'none' && (
        <Text size="sm" c="dimmed">
          {t(count === 0 ? 'xrayNobody' : 'xrayEmpty')}
        </Text>
      )}
      {state.stage === 'cancelled' && (
        <Group gap={10}>
          <Text size="sm" c="dimmed">
            {t('xrayCancelled')}
          </Text>
          <Button size="compact-sm" variant="default" onClick={onAgain}>
            {t('xrayAgain')}
          </Button>
        </Group>
      )}
      {state.stage === 'failed' && <FailureAlert failure={state.failure} onRetry={onAgain} />}
      {running && audit === null && (
        <AfterDelay>
          <Stack gap={8}>
            <Skeleton height={32} />
            <Skeleton height={32} />
          </Stack>
        </AfterDelay>
      )}
      {audit && (
        <div className={running ? classes.stale : undefined} inert={running}>
          <PartsHistogram audit={audit} />
          <XRayFindings audit={audit} onSee={onSee} onDefault={onDefault} />
        </div>
      )}
    </section>
  )
}
