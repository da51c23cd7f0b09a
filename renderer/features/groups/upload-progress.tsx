// The upload while it lasts: how many are in, and a way to stop.
import { Button, Group, Progress, Text } from '@mantine/core'
import { IconPlayerStop } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { GroupUpload } from '../../../shared/groups/group.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { PoliteNews } from '../../ui/polite-news.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import type { GroupsStore } from './groups-store.ts'

type Props = { readonly store: GroupsStore; readonly upload: GroupUpload }

export function UploadProgress({ store, upload }: Props) {
  const t = useTranslations('groups')
  const stopping = store((state) => state.stoppingUploads.includes(upload.id))
  const { attempt, run } = useAttempt()
  const words = t('uploading', { done: upload.uploaded, total: upload.contacts })
  return (
    <>
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Text size="sm" fw={550} className="tabular">
            {words}
          </Text>
          <Text size="xs" c="dimmed">
            {t('uploadStay')}
          </Text>
        </div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlayerStop size={15} aria-hidden />}
          disabled={stopping}
          onClick={() => void run(() => store.getState().uploadStopped(upload.id))}
        >
          {t(stopping ? 'stopping' : 'stop')}
        </Button>
      </Group>
      <Progress
        size={10}
        value={(upload.uploaded / Math.max(1, upload.contacts)) * 100}
        aria-label={words}
      />
      <PoliteNews>{words}</PoliteNews>
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('stopFailed')} />
      )}
    </>
  )
}
