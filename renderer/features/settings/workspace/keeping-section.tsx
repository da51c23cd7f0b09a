// The file with the work in Ajustes: for how long it keeps people's data, copies of it, and what was set aside.
import { Select, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { keepChoices, keepDaysSchema } from '../../../../shared/workspace/workspace-view.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { ListSkeleton } from '../../../ui/list-skeleton.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { SettingsSection } from '../settings-section.tsx'
import { CopiesAside } from './copies-aside.tsx'
import { CopyButtons } from './copy-buttons.tsx'
import type { WorkspaceStore } from './workspace-store.ts'

export function KeepingSection({ store }: { readonly store: WorkspaceStore }) {
  const t = useTranslations('workspace')
  const file = store((state) => state.file)
  const { attempt, run } = useAttempt()
  const { opened, keptFor } = store.getState()
  useEffect(() => void opened(), [opened])
  if (file.stage === 'loading') return <ListSkeleton />
  if (file.stage === 'failed') return <FailureAlert failure={file.failure} onRetry={opened} />
  const { standing, path, copies } = file.is
  if (standing.kind === 'closed') return null
  return (
    <>
      <SettingsSection title={t('keeping')} note={t('keepingNote')}>
        <Select
          label={t('keepFor')}
          description={t('keepForHint')}
          allowDeselect={false}
          maw={420}
          data={[...keepChoices, 'always' as const].map((days) => ({
            value: String(days),
            label: days === 'always' ? t('keepAlways') : t('keepDays', { days }),
          }))}
          value={String(standing.keepDays)}
          onChange={(chosen) => {
            const days = keepDaysSchema.safeParse(chosen === 'always' ? chosen : Number(chosen))
            if (days.success) void run(() => keptFor(days.data))
          }}
        />
        {attempt.stage === 'failed' && <FailureAlert failure={attempt.failure} />}
      </SettingsSection>
      <SettingsSection title={t('copies')} note={t('copiesNote')}>
        <div>
          <Text size="sm" c="dimmed">
            {t('placeAndSize', { size: Math.ceil(standing.bytes / 1024 / 1024) })}
          </Text>
          <Text size="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
            {path}
          </Text>
        </div>
        <CopyButtons store={store} />
        {copies.length > 0 && <CopiesAside store={store} copies={copies} />}
      </SettingsSection>
    </>
  )
}
