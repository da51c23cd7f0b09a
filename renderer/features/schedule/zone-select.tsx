// Chooses a time zone by typing a city or a country; Latin America comes first.
import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { type ZoneOptions, zoneName, zoneOptions } from './zones.ts'

type Props = {
  readonly zone: string
  readonly label: string
  readonly labelHidden?: boolean
  readonly size?: 'xs' | 'sm'
  readonly onChange: (zone: string) => void
}

export function ZoneSelect({ zone, label, labelHidden = false, size = 'sm', onChange }: Props) {
  const t = useTranslations('schedule')
  const language = useLocale()
  const groups = useMemo(() => {
    const { latinAmerica, others } = optionsFor(language)
    const all = [...latinAmerica, ...others]
    const missing = all.some(({ value }) => value === zone)
      ? []
      : [{ value: zone, label: zoneName(zone, language, Date.now()) }]
    return [
      { group: t('zonesLatinAmerica'), items: [...missing, ...latinAmerica] },
      { group: t('zonesOthers'), items: [...others] },
    ]
  }, [language, t, zone])
  return (
    <Select
      size={size}
      label={labelHidden ? undefined : label}
      aria-label={labelHidden ? label : undefined}
      data={groups}
      value={zone}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('zoneNothing')}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      maxDropdownHeight={280}
      onChange={(chosen) => chosen && onChange(chosen)}
    />
  )
}

const optionsByLanguage = new Map<string, ZoneOptions>()

/** Four hundred names take a moment: they are made once for each language. */
function optionsFor(language: string): ZoneOptions {
  const known = optionsByLanguage.get(language)
  if (known) return known
  const made = zoneOptions(language, Date.now())
  optionsByLanguage.set(language, made)
  return made
}
