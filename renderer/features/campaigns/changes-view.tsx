// What an edit would change, before and after side by side.
import { Table, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import type { Schedule } from '../../../shared/schedule/schedule.ts'
import { resolveTime } from '../../../shared/schedule/scheduled-time.ts'
import { trancheHeadCounts } from '../../../shared/schedule/tranches.ts'
import { useMoment } from '../../ui/use-moment.ts'
import { asTranches, type Change, type Differences } from './campaign-change.ts'
import classes from './campaigns.module.css'
import { MessageText } from './message-card.tsx'

type Props = {
  readonly campaign: Campaign
  readonly change: Change
  readonly changed: Differences
}

export function ChangesView({ campaign, change, changed }: Props) {
  const t = useTranslations('campaignEdit')
  const { audience } = campaign
  return (
    <Table layout="fixed" verticalSpacing={8} withTableBorder aria-label={t('changesTitle')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={110}>{t('what')}</Table.Th>
          <Table.Th>{t('before')}</Table.Th>
          <Table.Th>{t('after')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody className={classes.changes}>
        {changed.message && (
          <Table.Tr>
            <Table.Th scope="row">{t('message')}</Table.Th>
            <Table.Td className={classes.message}>
              <MessageText template={campaign.template} />
            </Table.Td>
            <Table.Td className={classes.message}>
              <MessageText template={change.template} />
            </Table.Td>
          </Table.Tr>
        )}
        {changed.schedule && (
          <Table.Tr>
            <Table.Th scope="row">{t('schedule')}</Table.Th>
            <Table.Td>
              <ScheduleText schedule={campaign.schedule} audience={audience} />
            </Table.Td>
            <Table.Td>
              <ScheduleText schedule={change.schedule} audience={audience} />
            </Table.Td>
          </Table.Tr>
        )}
      </Table.Tbody>
    </Table>
  )
}

type ScheduleTextProps = { readonly schedule: Schedule; readonly audience: number }

function ScheduleText({ schedule, audience }: ScheduleTextProps) {
  const t = useTranslations('campaignEdit')
  const format = useFormatter()
  const moment = useMoment()
  if (schedule.kind === 'now') return null
  const { tranches } = asTranches(schedule)
  const counts = trancheHeadCounts(
    tranches.map(({ percent }) => percent),
    audience,
  )
  return tranches.map(({ percent, time }, index) => {
    const resolved = resolveTime(time)
    return (
      <Text key={index} size="sm" className="tabular">
        {resolved.kind === 'resolved' ? moment(resolved.instant) : time.at} ·{' '}
        {format.number(percent / 100, { style: 'percent' })} ·{' '}
        {t('people', { count: counts[index] ?? 0 })}
      </Text>
    )
  })
}
