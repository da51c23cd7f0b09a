// One request, whole: its facts, what was asked and what was answered, with secrets and people masked.
import { Stack, Text } from '@mantine/core'
import { Fragment } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { ActivityEntry } from '../../../shared/activity/activity-entry.ts'
import { Dialog } from '../../ui/dialog.tsx'
import classes from '../../ui/facts.module.css'
import { ExchangeText } from './exchange-text.tsx'
import { OutcomeBadge } from './outcome-badge.tsx'
import { usePurpose } from './use-purpose.ts'

type Props = { readonly entry: ActivityEntry; readonly onClose: () => void }

export function ActivityDetail({ entry, onClose }: Props) {
  const t = useTranslations('activity')
  const purpose = usePurpose()
  const facts = useFacts(entry)
  return (
    <Dialog onClose={onClose} size={760} title={purpose(entry.operation)}>
      <Stack gap={16}>
        <dl className={classes.facts}>
          <dt>{t('columnOutcome')}</dt>
          <dd>
            <OutcomeBadge outcome={entry.outcome} />
          </dd>
          {facts.map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd className="tabular">{value}</dd>
            </Fragment>
          ))}
        </dl>
        <Text size="xs" c="dimmed">
          {t('masked')}
        </Text>
        <ExchangeText title={t('request')} text={entry.request} nothing="" />
        <ExchangeText title={t('answer')} text={entry.answer} nothing={t('noAnswer')} />
      </Stack>
    </Dialog>
  )
}

function useFacts(entry: ActivityEntry): readonly (readonly [string, string])[] {
  const t = useTranslations('activity')
  const format = useFormatter()
  const unit = (value: number, name: string) =>
    format.number(value, { style: 'unit', unit: name, maximumFractionDigits: 0 })
  const began = format.dateTime(new Date(entry.at), { dateStyle: 'long', timeStyle: 'medium' })
  return [
    [t('began'), began],
    [t('method'), `${entry.method} ${entry.host}${entry.path}`],
    [t('columnPeople'), format.number(entry.contacts)],
    [t('columnFields'), entry.fields.join(', ') || t('noFields')],
    [t('status'), entry.status === null ? t('noStatus') : String(entry.status)],
    ...(entry.reason ? [[t('reason'), entry.reason] as const] : []),
    [t('lasted'), unit(entry.durationMs, 'millisecond')],
    [t('size'), unit(entry.requestBytes, 'byte')],
  ]
}
