// What is being done to the file with the work, with a bar where it is known how far it is.
import { Progress, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { WorkspaceStore } from './workspace-store.ts'

export function WorkProgress({ store }: { readonly store: WorkspaceStore }) {
  const t = useTranslations('workspace')
  const work = store((state) => state.work)
  if (work === null) return null
  const share = work.total === 0 ? 100 : (work.done / work.total) * 100
  return (
    <div role="status">
      <Text size="sm" mb={4}>
        {t(`work_${work.task}`)}
      </Text>
      <Progress
        value={share}
        animated={work.total === 0}
        aria-label={t(`work_${work.task}`)}
        size="sm"
      />
    </div>
  )
}
