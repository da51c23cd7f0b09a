// Says, from the record of requests, that nothing of the list has left this computer before the send.
import { Anchor, Text } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Departures } from '../../../shared/activity/departures.ts'

type Props = { readonly departures: Departures; readonly onLog: () => void }

export function NothingLeft({ departures, onLog }: Props) {
  const t = useTranslations('review')
  const format = useFormatter()
  const { since, requests, withPeople } = departures
  const time = format.dateTime(new Date(since), { hour: 'numeric', minute: '2-digit' })
  return (
    <Text size="sm" mb={20}>
      <IconShieldCheck
        size={16}
        aria-hidden
        style={{ verticalAlign: '-3px', marginInlineEnd: 6, color: 'var(--success-fg)' }}
      />
      <strong>{t('nothingOfThisList')}</strong>{' '}
      {withPeople === 0
        ? t('provenByLog', { time, requests })
        : t('othersLeft', { time, withPeople })}{' '}
      <Anchor component="button" type="button" size="sm" onClick={onLog}>
        {t('seeLog')}
      </Anchor>
    </Text>
  )
}
