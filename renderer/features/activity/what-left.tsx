// One line over the record: whether anything that left this computer carried people.
import { Text } from '@mantine/core'
import { IconInfoCircle, IconShieldCheck } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Departures } from '../../../shared/activity/departures.ts'

export function WhatLeft({ departures }: { readonly departures: Departures }) {
  const t = useTranslations('activity')
  const { requests, withPeople } = departures
  const Sign = withPeople === 0 ? IconShieldCheck : IconInfoCircle
  return (
    <Text size="sm" className="tabular">
      <Sign size={16} aria-hidden style={{ verticalAlign: '-3px', marginInlineEnd: 6 }} />
      {withPeople === 0
        ? t('nothingWithPeople', { requests })
        : t('someWithPeople', { requests, withPeople })}
    </Text>
  )
}
