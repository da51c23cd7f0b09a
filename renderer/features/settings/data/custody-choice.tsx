// The three ways to keep the key of lists and texts; the two that give something up are asked about first.
import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type DataCustody, dataCustodies } from '../../../../shared/data/data-protection.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { OptionCards } from '../../../ui/option-cards.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { useToast } from '../use-toast.ts'

type Props = {
  readonly custody: DataCustody
  readonly canProtect: boolean
  readonly onKeep: (custody: DataCustody) => Promise<void>
}

export function CustodyChoice({ custody, canProtect, onKeep }: Props) {
  const t = useTranslations('data')
  const toast = useToast()
  const { attempt, run } = useAttempt()
  const [asked, setAsked] = useState<'beside' | 'session' | null>(null)
  const offered = dataCustodies.filter((one) => canProtect || one !== 'protected')
  const isKept = () => toast(t('kept'), 'data')
  const choose = async (chosen: DataCustody) => {
    if (chosen === custody) return
    if (chosen !== 'protected') return setAsked(chosen)
    if (await run(() => onKeep(chosen))) isKept()
  }
  return (
    <>
      <OptionCards
        id="custody"
        label={t('custody')}
        options={offered.map((value) => ({
          value,
          label: t(`custody_${value}`),
          description: t(`custody_${value}_hint`),
        }))}
        value={custody}
        onChange={(chosen) => void choose(chosen)}
      />
      {!canProtect && (
        <Text size="sm" c="dimmed">
          {t('noKeyStore')}
        </Text>
      )}
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('keepFailed')} />
      )}
      {asked !== null && (
        <ConfirmDialog
          title={t(`${asked}Title`)}
          body={t(`${asked}Body`)}
          keep={t('custodyKeep')}
          confirm={t(`${asked}Confirm`)}
          failed={t('keepFailed')}
          onClose={() => setAsked(null)}
          onConfirm={() => onKeep(asked)}
          onDone={isKept}
        />
      )}
    </>
  )
}
