// The country that numbers without a country code are taken to be from.
import { type ComboboxParsedItem, type OptionsFilter, Select } from '@mantine/core'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { foldText } from '../../../../shared/contacts/table/fold-text.ts'
import type { ImportStore } from '../import-store.ts'
import { useCountryName } from './row-words.ts'

export function CountrySelect({ store }: { readonly store: ImportStore }) {
  const t = useTranslations('fix')
  const locale = useLocale()
  const countryName = useCountryName()
  const country = store((state) => state.country)
  const countries = store((state) => state.countries)
  // Naming every country takes longer than a frame: the closed list needs only the one chosen.
  const [opened, setOpened] = useState(false)
  const options = countries
    .filter((each) => opened || each.country === country)
    .map(({ country: value, callingCode }) => ({
      value,
      label: t('countryOption', { country: countryName(value), code: callingCode }),
    }))
    .sort((one, other) => one.label.localeCompare(other.label, locale))
  return (
    <Select
      label={t('country')}
      searchable
      filter={ignoringAccents}
      onClick={(event) => event.currentTarget.select()}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
      allowDeselect={false}
      nothingFoundMessage={t('noCountry')}
      data={options}
      value={country}
      onChange={(chosen) => chosen && void store.getState().countryChosen(chosen)}
    />
  )
}

/** "mexico" finds México. */
const ignoringAccents: OptionsFilter = ({ options, search, limit }) =>
  options.filter((option) => labelOf(option).includes(foldText(search.trim()))).slice(0, limit)

const labelOf = (option: ComboboxParsedItem): string =>
  'label' in option ? foldText(option.label) : ''
