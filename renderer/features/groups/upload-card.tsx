// The way of a list into the group: from the wizard, where it was corrected, to its end here.
import { Button, Text } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Card } from '../../ui/card.tsx'
import { latestUpload } from './group-uploads.ts'
import type { KnownGroup } from './groups-store.ts'
import type { GroupWays } from './open-group.tsx'
import { PreparingUpload } from './preparing-upload.tsx'
import { UploadOutcome } from './upload-outcome.tsx'
import { UploadProgress } from './upload-progress.tsx'
import { UploadReady } from './upload-ready.tsx'

type Props = Pick<GroupWays, 'store' | 'openList' | 'onOpenFile' | 'onFixList'> & {
  readonly group: KnownGroup
}

export function UploadCard({ store, group, openList, onOpenFile, onFixList }: Props) {
  const t = useTranslations('groups')
  const { uploads, preparing, readUploads, recounted } = store()
  const { groupId } = group
  const upload = latestUpload(uploads, groupId)
  const isPreparing = preparing.stage === 'handing-over' && preparing.groupId === groupId
  const isUploading = upload?.status === 'uploading'
  const wasUploading = useRef(isUploading)
  useEffect(() => {
    // The people who came with the list are looked at once it is over, and only here.
    if (wasUploading.current && !isUploading) void recounted()
    wasUploading.current = isUploading
  }, [isUploading, recounted])
  return (
    <Card title={t('uploadTitle')}>
      {upload && !isUploading && !isPreparing && !readUploads.includes(upload.id) && (
        <UploadOutcome store={store} upload={upload} />
      )}
      {isPreparing && <PreparingUpload store={store} preparing={preparing} />}
      {isUploading && <UploadProgress store={store} upload={upload} />}
      {!isPreparing && !isUploading && openList.kind === 'none' && (
        <>
          <Text size="sm">{t('uploadHow')}</Text>
          <OpenFileButton words={t('uploadOpenFile')} onOpen={onOpenFile} />
        </>
      )}
      {!isPreparing && !isUploading && openList.kind === 'unfinished' && (
        <>
          <Text size="sm" fw={550}>
            {t('uploadUnfinished', { name: openList.fileName })}
          </Text>
          <Text size="sm">{t('uploadUnfinishedBody')}</Text>
          <Button variant="default" style={{ alignSelf: 'start' }} onClick={onFixList}>
            {t('uploadGoFix')}
          </Button>
        </>
      )}
      {!isPreparing && !isUploading && openList.kind === 'ready' && (
        <UploadReady
          key={openList.source.sourceName}
          {...{ store, groupId, onOpenFile }}
          source={openList.source}
        />
      )}
    </Card>
  )
}

function OpenFileButton({
  words,
  onOpen,
}: {
  readonly words: string
  readonly onOpen: () => void
}) {
  return (
    <Button
      variant="default"
      style={{ alignSelf: 'start' }}
      leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
      onClick={onOpen}
    >
      {words}
    </Button>
  )
}
