// How the same request is written where a provider's habits differ, in plain words.
import { useTranslations } from 'use-intl'
import { ChoiceField, SwitchField, TextField } from './profile-fields.tsx'
import type { ProfileForm } from './profile-form.ts'
import { SearchFields } from './search-fields.tsx'
import { WireBlock } from './wire-block.tsx'
import { WireDates } from './wire-dates.tsx'
import { WirePace } from './wire-pace.tsx'

const casings = ['pascal', 'camel'] as const
const formsForNow = ['one-item', 'empty', 'left-out'] as const
const formsWithoutGroup = ['left-out', 'empty', 'null'] as const

type Props = { readonly form: ProfileForm }

export function WirePart({ form }: Props) {
  const t = useTranslations('wire')
  return (
    <>
      <WireBlock title={t('namesTitle')}>
        <ChoiceField
          form={form}
          path="wire.casing"
          label={t('casing')}
          options={casings.map((value) => ({ value, label: t(`casing_${value}`) }))}
        />
        <TextField form={form} path="wire.defaultWildcardsField" label={t('defaultsField')} />
        <TextField form={form} path="wire.scheduleDateField" label={t('dateField')} />
        <TextField form={form} path="wire.schedulePercentageField" label={t('percentageField')} />
      </WireBlock>
      <WireDates form={form} />
      <WireBlock title={t('scheduleTitle')}>
        <ChoiceField
          form={form}
          path="wire.scheduleForNow"
          label={t('forNow')}
          options={formsForNow.map((value) => ({ value, label: t(`forNow_${value}`) }))}
        />
        <ChoiceField
          form={form}
          path="wire.groupIdWithoutGroup"
          label={t('groupId')}
          options={formsWithoutGroup.map((value) => ({ value, label: t(`groupId_${value}`) }))}
        />
      </WireBlock>
      <WireBlock title={t('wildcardsTitle')}>
        <TextField form={form} path="wire.wildcardOpen" label={t('open')} code />
        <TextField form={form} path="wire.wildcardClose" label={t('close')} code />
        <SwitchField
          form={form}
          path="wire.wildcardKeyHasDelimiters"
          label={t('keyHasDelimiters')}
          hint={t('keyHasDelimitersHint')}
        />
      </WireBlock>
      <WireBlock title={t('searchTitle')}>
        <SearchFields form={form} />
      </WireBlock>
      <WirePace form={form} />
    </>
  )
}
