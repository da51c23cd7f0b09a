// The figures of the campaign beside the form: people, SMS, and when it starts and ends.
import { Divider, Stack, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'
import { SidePanel } from '../../ui/side-panel.tsx'
import { SummaryLine } from '../../ui/summary-line.tsx'
import { CountryNotes } from './country-notes.tsx'
import { scheduleOf, startsOf } from './schedule-selectors.ts'
import type { ScheduleState } from './schedule-store.ts'

export type ScheduleAudit = Pick<
  Awaited<ReturnType<ContactSource['audit']>>,
  'minParts' | 'maxParts' | 'totalParts'
>

type Props = {
  readonly state: ScheduleState
  readonly source: ContactSource
  readonly audit: ScheduleAudit | null
  readonly country: string
}

export function ScheduleSummary({ state, source, audit, country }: Props) {
  const t = useTranslations('schedule')
  const format = useFormatter()
  const starts = startsOf(scheduleOf(state))
  const tellInstant = (instant: string) =>
    format.dateTime(new Date(instant), {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: state.time.zone,
    })
  const parts =
    audit &&
    (audit.minParts === audit.maxParts
      ? format.number(audit.minParts)
      : t('range', { min: audit.minParts, max: audit.maxParts }))
  return (
    <SidePanel title={t('summary')}>
      <Stack gap={10} component="dl" m={0}>
        <SummaryLine name={t('contacts')} value={format.number(source.count)} />
        <SummaryLine name={t('partsEach')} value={parts ?? '—'} />
        <SummaryLine name={t('partsTotal')} value={audit ? format.number(audit.totalParts) : '—'} />
        <SummaryLine
          name={t('starts')}
          value={state.kind === 'now' ? t('onConfirm') : starts ? tellInstant(starts.first) : '—'}
        />
        {state.kind === 'tranches' && (
          <SummaryLine name={t('lastTranche')} value={starts ? tellInstant(starts.last) : '—'} />
        )}
      </Stack>
      <Divider my={12} />
      <Stack gap={12}>
        <CountryNotes country={country} purpose={state.purpose} />
        <Text size="xs" c="dimmed">
          {t(state.kind === 'now' ? 'computerNow' : 'computerLater')}
        </Text>
      </Stack>
    </SidePanel>
  )
}
