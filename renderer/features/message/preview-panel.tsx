// The column at the right of the message: the phone and the way to any person's message.
import { Text } from '@mantine/core'
import { IconDeviceMobileMessage } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ContactSource, SourceContact } from '../../../shared/contacts/contact-source.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import type { RenderedPreview } from './message-selectors.ts'
import { latestAudit, type MessageStore } from './message-store.ts'
import { PhonePreview } from './phone-preview.tsx'
import { RowPager } from './row-pager.tsx'

type Props = {
  readonly store: MessageStore
  readonly source: ContactSource
  readonly contact: SourceContact | null
  readonly rendered: RenderedPreview | null
}

export function PreviewPanel({ store, source, contact, rendered }: Props) {
  const t = useTranslations('message')
  const { preview, previewMoved, rowChosen, ...state } = store()
  if (source.count === 0) {
    return (
      <SidePanel title={t('preview')}>
        <EmptyState icon={IconDeviceMobileMessage} title={t('previewNobody')} />
      </SidePanel>
    )
  }
  const position = preview.stage === 'empty' ? 0 : preview.position
  const move = (to: number) => void previewMoved(source, to)
  return (
    <SidePanel
      title={t('preview')}
      note={
        <Text size="xs" c="dimmed" ta="end" className="tabular" aria-live="polite">
          {t('person', { position: position + 1, count: source.count })}
        </Text>
      }
    >
      {preview.stage === 'failed' ? (
        <FailureAlert failure={preview.failure} onRetry={() => move(position)} />
      ) : (
        <PhonePreview contact={contact} rendered={rendered} />
      )}
      <RowPager
        position={position}
        count={source.count}
        longestRow={latestAudit(state)?.longest?.row ?? null}
        onMove={move}
        onLongest={(row) => void rowChosen(source, row)}
      />
    </SidePanel>
  )
}
