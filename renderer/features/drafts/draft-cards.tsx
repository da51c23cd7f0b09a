// On the home screen: each campaign in the making, to go on with or to throw away.
import { Button, Group, Text, Title } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useEffect, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { DraftSummary } from '../../../shared/drafts/draft.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import classes from './drafts.module.css'
import type { DraftsStore } from './drafts-store.ts'

type Props = {
  readonly store: DraftsStore
  readonly onContinue: (draftId: string) => Promise<void>
  /** The open one is thrown away with the wizard's own state. */
  readonly onDiscard: (draftId: string) => Promise<void>
}

export function DraftCards({ store, onContinue, onDiscard }: Props) {
  const t = useTranslations('drafts')
  const id = useId()
  const { drafts, opened } = store()
  const [asking, setAsking] = useState<DraftSummary | null>(null)
  const { attempt, run } = useAttempt()
  useEffect(() => void opened(), [opened])
  if (drafts.length === 0) return null
  return (
    <section className={classes.card} aria-labelledby={id}>
      <Title order={2} id={id}>
        {t('title')}
      </Title>
      {drafts.map((draft) => (
        <Group key={draft.draftId} gap={12} className={classes.row ?? ''}>
          <div className={classes.about}>
            <Text size="sm" fw={550} truncate>
              {draft.name}
            </Text>
            <Text size="xs" c="dimmed" className="tabular">
              {draft.name === draft.fileName
                ? t('aboutRows', { rows: draft.rows })
                : t('about', { rows: draft.rows, file: draft.fileName })}{' '}
              <RelativeTime at={draft.updatedAt} />
            </Text>
          </div>
          <Button variant="subtle" color="gray" size="xs" onClick={() => setAsking(draft)}>
            {t('discard')}
          </Button>
          <Button
            size="xs"
            leftSection={<IconPencil size={14} aria-hidden />}
            loading={attempt.stage === 'running'}
            aria-label={t('continueNamed', { name: draft.name })}
            onClick={() => void run(() => onContinue(draft.draftId))}
          >
            {t('continue')}
          </Button>
        </Group>
      ))}
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('openFailed')} />
      )}
      {asking && (
        <ConfirmDialog
          title={t('discardTitle')}
          body={t('discardMeans', { name: asking.name })}
          keep={t('discardKeep')}
          confirm={t('discardConfirm')}
          failed={t('discardFailed')}
          onConfirm={() => onDiscard(asking.draftId)}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  )
}
