// Step 6 of the wizard: everything that will happen is shown, agreed to, and only then sent.
import { Box, Button, Skeleton, Stack } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'
import type { Connection } from '../../../shared/settings/connection.ts'
import { AfterDelay } from '../../ui/after-delay.tsx'
import { connectionBarrier } from '../../ui/connection-barrier.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import columns from '../../ui/step-columns.module.css'
import { WizardFrame } from '../../ui/wizard-frame.tsx'
import type { WizardNav } from '../../ui/wizard-nav.ts'
import { ConnectionAlert } from './connection-alert.tsx'
import { HandOverProgress } from './hand-over-progress.tsx'
import { ReadyReview } from './ready-review.tsx'
import { ReviewFailure } from './review-failure.tsx'
import type { JobDraft, ReviewStore } from './review-store.ts'
import type { ReviewWays } from './review-ways.ts'

type Props = {
  readonly store: ReviewStore
  readonly nav: WizardNav
  readonly source: ContactSource
  readonly job: JobDraft
  readonly connection: Connection
  readonly onSent: (campaignId: string) => void
  readonly onSettings: () => void
  readonly ways: ReviewWays
  /** Chooses practice mode; without it the settings do. */
  readonly onPractice?: () => void
  /** Changes the target to a new group; without it the person is taken to the sending step. */
  readonly onUseGroup?: () => void
}

export function ReviewStep(props: Props) {
  const { store, nav, source, job, connection, onSent, onSettings, onPractice, onUseGroup } = props
  const t = useTranslations('review')
  const { review, opened, left, cancelled, confirmed } = store()
  const barrier = connectionBarrier(connection)
  const campaignId = review.stage === 'sent' ? review.campaignId : null
  const jobKey = JSON.stringify([
    job,
    connection.mode,
    connection.account.id,
    connection.profileName,
  ])

  // The job is made anew on each render: its content, not its identity, asks for another review.
  useEffect(() => {
    if (barrier === null) void opened({ source, job })
  }, [barrier, opened, source, jobKey])
  useEffect(() => left, [left])
  useEffect(() => {
    if (campaignId !== null) onSent(campaignId)
  }, [campaignId, onSent])

  const shown = review.stage === 'ready' || review.stage === 'sending' ? review : null
  if (shown && (barrier === null || shown.stage === 'sending')) {
    return (
      <ReadyReview
        key={shown.token}
        review={shown}
        nav={nav}
        source={source}
        job={job}
        connection={connection}
        onConfirm={(count) => void confirmed(count)}
        ways={props.ways}
      />
    )
  }
  return (
    <WizardFrame nav={nav} title={t('title')} subtitle={job.name} primary={null}>
      <div className={columns.pane}>
        {barrier !== null && (
          <ConnectionAlert barrier={barrier} onSettings={onSettings} onPractice={onPractice} />
        )}
        {barrier === null && review.stage === 'idle' && (
          <EmptyState
            icon={IconListCheck}
            title={t('notPrepared')}
            action={<Button onClick={() => void opened({ source, job })}>{t('prepare')}</Button>}
          >
            {t('nothingLeft')}
          </EmptyState>
        )}
        {review.stage === 'handing-over' && (
          <HandOverProgress done={review.done} total={review.total} onCancel={cancelled} />
        )}
        {(review.stage === 'reviewing' || review.stage === 'sent') && (
          <AfterDelay>
            <Stack gap={12} maw={640} aria-label={t('reviewing')} role="status">
              <Skeleton height={88} />
              <Skeleton height={140} />
              <Skeleton height={88} />
            </Stack>
          </AfterDelay>
        )}
        {barrier === null && review.stage === 'failed' && (
          <Box maw={720}>
            <ReviewFailure
              review={review}
              onRetry={() => void opened({ source, job })}
              onGroup={onUseGroup ?? (() => nav.goTo(4))}
              onStep={nav.goTo}
              onSettings={onSettings}
            />
          </Box>
        )}
      </div>
    </WizardFrame>
  )
}
