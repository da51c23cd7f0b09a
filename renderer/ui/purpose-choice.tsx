// The required choice every legal rule hangs on: what the message is for.
import { useTranslations } from 'use-intl'
import type { Purpose } from '../../shared/campaigns/campaign.ts'
import { OptionCards } from './option-cards.tsx'

type Props = {
  readonly id: string
  readonly purpose: Purpose | null
  readonly error: string | undefined
  readonly onChange: (purpose: Purpose) => void
}

export function PurposeChoice({ id, purpose, error, onChange }: Props) {
  const t = useTranslations('schedule')
  return (
    <OptionCards
      id={id}
      label={t('purpose')}
      description={t('purposeHint')}
      value={purpose}
      error={error}
      onChange={onChange}
      options={[
        { value: 'promotional', label: t('promotional'), description: t('promotionalHint') },
        { value: 'collection', label: t('collection'), description: t('collectionHint') },
        { value: 'transactional', label: t('transactional'), description: t('transactionalHint') },
      ]}
    />
  )
}
