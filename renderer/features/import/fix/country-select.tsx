// The country that numbers without a country code are taken to be from.
import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ImportStore } from '../import-store.ts'
import { useCountryName } from './row-words.ts'

export function CountrySelect({ store }: { readonly store: ImportStore }) {
  const t = useTranslations('fix')
  const locale = useLocale()
  const countryName = useCountryName()
  const country = store((state) => state.country)
  const countries = store((state) => state.countries)
  const options = useMemo(
    () =>
      countries
        .map(({ country: value, callingCode }) => ({
          value,
          label: t('countryOption', { country: countryName(value), code: callingCode }),
        }))
        .sort((one, other) => one.label.localeCompare(other.label, locale)),
    [countries, locale],
  )
  return (
    <Select
      label={t('country')}
      description={t('countryHint')}
      inputWrapperOrder={['label', 'input', 'description']}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('noCountry')}
      data={options}
      value={country}
      onChange={(chosen) => chosen && void store.getState().countryChosen(chosen)}
    />
  )
}
