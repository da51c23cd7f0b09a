// What can be done to a campaign at the top of its screen; what cannot says why.
import { Button } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import {
  type Barrier,
  cancelBarrier,
  canRefresh,
  editBarrier,
  hasEnded,
  isWaiting,
} from '../../../shared/campaigns/standing.ts'
import { focusHeadingIfLost } from '../../ui/focus-heading.ts'
import { GuardedButton } from '../../ui/guarded-button.tsx'
import { useNotice } from '../../ui/use-notice.ts'
import type { CampaignsStore } from './campaigns-store.ts'
import { CancelDialog } from './cancel-dialog.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { ForgetDialog } from './forget-dialog.tsx'

type Props = {
  readonly store: CampaignsStore
  readonly campaign: Campaign
  readonly refreshing: boolean
  readonly country: string
}

const barrierWords = {
  'not-there-yet': 'barrierNotThereYet',
  'already-leaving': 'barrierAlreadyLeaving',
  'nothing-scheduled': 'barrierNothingScheduled',
  unresolved: 'barrierUnresolved',
  ended: 'barrierEnded',
} as const satisfies Record<Barrier, string>

export function CampaignActions({ store, campaign, refreshing, country }: Props) {
  const t = useTranslations('campaigns')
  const words = useTranslations('workspace')
  const notice = useNotice()
  const [dialog, setDialog] = useState<'none' | 'edit' | 'cancel' | 'forget'>('none')
  // A cancelled campaign has lost the button that opened the dialog.
  useEffect(() => {
    if (dialog === 'none') focusHeadingIfLost()
  }, [dialog])
  const close = () => setDialog('none')
  const done = (message: string) => {
    close()
    notice(message)
  }
  const sentence = (barrier: Barrier | null) => (barrier ? t(barrierWords[barrier]) : null)
  return (
    <>
      {canRefresh(campaign) && (
        <Button
          variant="default"
          leftSection={<IconRefresh size={15} aria-hidden />}
          loading={refreshing}
          onClick={() => void store.getState().refreshed(campaign.id)}
        >
          {t('refresh')}
        </Button>
      )}
      {!hasEnded(campaign.status) && (
        <>
          <GuardedButton
            variant="default"
            barrier={sentence(editBarrier(campaign))}
            onClick={() => setDialog('edit')}
          >
            {t('edit')}
          </GuardedButton>
          <GuardedButton
            variant="light"
            color="red"
            barrier={sentence(cancelBarrier(campaign))}
            onClick={() => setDialog('cancel')}
          >
            {t('cancelCampaign')}
          </GuardedButton>
        </>
      )}
      {hasEnded(campaign.status) && !isWaiting(campaign) && campaign.forgottenAt === null && (
        <Button variant="default" onClick={() => setDialog('forget')}>
          {words('forget')}
        </Button>
      )}
      {dialog === 'forget' && (
        <ForgetDialog
          campaign={campaign}
          onClose={close}
          onConfirm={() => store.getState().forgotten(campaign.id)}
          onDone={() => done(words('forgetDone'))}
        />
      )}
      {dialog === 'edit' && (
        <EditDialog
          campaign={campaign}
          country={country}
          onClose={close}
          onApply={(change) => store.getState().updated(campaign.id, change)}
          onDone={() => done(t('editDone'))}
        />
      )}
      {dialog === 'cancel' && (
        <CancelDialog
          campaign={campaign}
          onClose={close}
          onConfirm={() => store.getState().cancelled(campaign.id)}
          onDone={() => done(t('cancelDone'))}
        />
      )}
    </>
  )
}
