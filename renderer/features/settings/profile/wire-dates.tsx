// How dates and hours are written for the provider, and in which zone.
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { dateFormats } from '../../../../shared/provider/wire-options.ts'
import { zoneNames } from '../places.ts'
import { ChoiceField } from './profile-fields.tsx'
import type { ProfileForm } from './profile-form.ts'
import { WireBlock } from './wire-block.tsx'

export function WireDates({ form }: { readonly form: ProfileForm }) {
  const t = useTranslations('wire')
  const zone = form.textAt('wire.zone')
  const zones = useMemo(() => zoneNames(zone).map((value) => ({ value, label: value })), [zone])
  return (
    <WireBlock title={t('datesTitle')}>
      <ChoiceField
        form={form}
        path="wire.dateFormat"
        label={t('dateFormat')}
        options={dateFormats.map((value, index) => ({
          value,
          label: t(index === 0 ? 'dateUtc' : 'dateLocal', { format: value }),
        }))}
      />
      <ChoiceField
        form={form}
        path="wire.zone"
        label={t('zone')}
        hint={t('zoneHint')}
        options={zones}
        searchable
      />
    </WireBlock>
  )
}
