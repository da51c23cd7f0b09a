// The people being handed over inside this computer; nothing has left it yet.
import { Button, Group, Progress, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Preparing } from './group-uploads.ts'
import type { GroupsStore } from './groups-store.ts'

type Props = {
  readonly store: GroupsStore
  readonly preparing: Extract<Preparing, { stage: 'handing-over' }>
}

export function PreparingUpload({ store, preparing: { done, total } }: Props) {
  const t = useTranslations('groups')
  const words = t('preparing', { done, total })
  return (
    <>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" className="tabular">
          {words}
        </Text>
        <Button variant="default" size="xs" onClick={() => store.getState().preparingCancelled()}>
          {t('cancelPreparing')}
        </Button>
      </Group>
      <Progress value={(done / total) * 100} aria-label={words} />
    </>
  )
}
