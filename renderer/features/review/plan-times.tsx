// When each part leaves: people, the hour where they are, and the same moment in UTC.
import { Table, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { Plan } from '../../../shared/campaigns/plan.ts'
import type { Schedule } from '../../../shared/schedule/schedule.ts'
import { useZoneTime } from '../../ui/use-wall-time.ts'
import classes from './review.module.css'
import { Section } from './section.tsx'

type Props = { readonly plan: Plan; readonly schedule: Schedule; readonly onEdit: () => void }

export function PlanTimes({ plan, schedule, onEdit }: Props) {
  const t = useTranslations('review')
  const format = useFormatter()
  const zones = zonesOf(schedule)
  const tell = useZoneTime()
  if (schedule.kind === 'now') {
    return (
      <Section title={t('timesSection')} onEdit={onEdit} editLabel={t('editTimes')}>
        <Text size="sm">{t('atOnce')}</Text>
      </Section>
    )
  }
  return (
    <Section title={t('timesSection')} onEdit={onEdit} editLabel={t('editTimes')}>
      <Table withTableBorder verticalSpacing={6} aria-label={t('timesSection')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('tranche')}</Table.Th>
            <Table.Th className={classes.number}>{t('share')}</Table.Th>
            <Table.Th className={classes.number}>{t('contacts')}</Table.Th>
            <Table.Th>{t('localTime')}</Table.Th>
            <Table.Th>{t('utcTime')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {plan.tranches.map(({ percent, headCount, startsAt }, index) => (
            <Table.Tr key={`${index} ${startsAt}`}>
              <Table.Td>{index + 1}</Table.Td>
              <Table.Td className={classes.number}>
                {format.number(percent / 100, { style: 'percent' })}
              </Table.Td>
              <Table.Td className={classes.number}>{format.number(headCount)}</Table.Td>
              <Table.Td>
                {startsAt && tell(new Date(startsAt), zones[index] ?? 'UTC')}
                <Text size="xs" c="dimmed">
                  {zones[index]}
                </Text>
              </Table.Td>
              <Table.Td>{startsAt && tell(new Date(startsAt), 'UTC')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  )
}

function zonesOf(schedule: Schedule): readonly string[] {
  if (schedule.kind === 'now') return []
  return schedule.kind === 'at'
    ? [schedule.time.zone]
    : schedule.tranches.map(({ time }) => time.zone)
}
