// A review or a send that was refused, with the way on that fits the reason.
import { Button, Group, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { operationFaultOf } from '../../ui/operation-way.tsx'
import { SettingsWay } from '../../ui/settings-way.tsx'
import { mayHaveStarted, type Review } from './review-store.ts'

type Props = {
  readonly review: Extract<Review, { stage: 'failed' }>
  readonly onRetry: () => void
  readonly onGroup: () => void
  readonly onStep: (step: number) => void
  readonly onSettings: () => void
}

export function ReviewFailure({ review, onRetry, onGroup, onStep, onSettings }: Props) {
  const t = useTranslations('review')
  const { code } = review.failure
  const unclear = mayHaveStarted(review)
  // The failure itself leads to the operation where it names one.
  const isNamed = operationFaultOf(review.failure) !== null
  const way = isNamed ? null : wayOut(code, { onGroup, onStep, onSettings })
  return (
    // The way out below is the only one offered, also where it leads to the settings.
    <SettingsWay value={null}>
      <FailureAlert
        failure={review.failure}
        title={t(review.during === 'send' ? 'sendFailed' : 'reviewFailed')}
        {...(unclear || way ? {} : { onRetry })}
      >
        {unclear && (
          <Text size="sm" mt={6} fw={600}>
            {t('mayHaveStarted')}
          </Text>
        )}
        {way && !unclear && (
          <Group mt={8}>
            <Button size="compact-sm" onClick={way.onClick}>
              {t(way.words)}
            </Button>
          </Group>
        )}
      </FailureAlert>
    </SettingsWay>
  )
}

type Ways = Pick<Props, 'onGroup' | 'onStep' | 'onSettings'>

function wayOut(code: Props['review']['failure']['code'], { onGroup, onStep, onSettings }: Ways) {
  switch (code) {
    case 'too-many-for-direct':
      return { words: 'useGroup', onClick: onGroup } as const
    case 'empty-audience':
    case 'excluded-people':
      return { words: 'goToFix', onClick: () => onStep(2) } as const
    case 'message-invalid':
      return { words: 'goToMessage', onClick: () => onStep(3) } as const
    case 'schedule-invalid':
      return { words: 'goToSchedule', onClick: () => onStep(4) } as const
    case 'no-connection':
    case 'no-key':
    case 'key-unreadable':
    case 'unauthorised':
    case 'bad-profile':
    case 'wrong-path-or-method':
      return { words: 'goToSettings', onClick: onSettings } as const
    default:
      return null
  }
}
