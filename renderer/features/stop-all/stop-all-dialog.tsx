// The panic stop: says what it will do, does it at one click, and tells what came of each thing.
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import type { StopAllStore } from './stop-all-store.ts'
import { StopPlan } from './stop-plan.tsx'
import { StopResults } from './stop-results.tsx'

type Props = {
  readonly store: StopAllStore
  /** Every campaign that the window knows. */
  readonly campaigns: readonly Campaign[]
}

export function StopAllDialog({ store, campaigns }: Props) {
  const t = useTranslations('stopAll')
  const { now, closed, confirmed } = store()
  if (now.stage === 'closed') return null
  return (
    <Dialog
      size="lg"
      title={t(now.stage === 'done' ? 'doneTitle' : 'title')}
      // What was asked for goes on all the same: closing it would only hide what comes of it.
      onClose={now.stage === 'stopping' ? () => undefined : closed}
      withCloseButton={now.stage !== 'stopping'}
    >
      {now.stage === 'asking' && (
        <StopPlan campaigns={campaigns} onClose={closed} onConfirm={() => void confirmed()} />
      )}
      {now.stage === 'stopping' && <StopResults stopping={now.stopping} />}
      {now.stage === 'done' && <StopResults stopping={now.stopping} onClose={closed} />}
      {now.stage === 'failed' && (
        <FailureAlert failure={now.failure} title={t('failed')} onRetry={() => void confirmed()} />
      )}
    </Dialog>
  )
}
