// The tranches of a campaign: their share, when they start, how many people and how they stand.
import { Badge, Table } from '@mantine/core'
import {
  IconAlertCircle,
  IconBan,
  IconCircleCheck,
  IconClock,
  IconHelpCircle,
  IconSend,
  IconSendOff,
} from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Campaign, TrancheView } from '../../../shared/campaigns/campaign.ts'
import { type TrancheStanding, trancheStanding } from '../../../shared/campaigns/standing.ts'
import classes from '../../ui/data-table.module.css'
import { useMoment } from '../../ui/use-moment.ts'

const looks = {
  scheduled: { icon: IconClock, colour: 'gray', words: 'trancheScheduled' },
  sending: { icon: IconSend, colour: 'brand', words: 'trancheSending' },
  completed: { icon: IconCircleCheck, colour: 'green', words: 'trancheCompleted' },
  cancelled: { icon: IconBan, colour: 'gray', words: 'trancheCancelled' },
  failed: { icon: IconAlertCircle, colour: 'red', words: 'trancheFailed' },
  unknown: { icon: IconHelpCircle, colour: 'yellow', words: 'trancheUnknown' },
  'not-sent': { icon: IconSendOff, colour: 'gray', words: 'trancheNotSent' },
  unconfirmed: { icon: IconHelpCircle, colour: 'yellow', words: 'trancheUnconfirmed' },
} as const

export function TranchesTable({ campaign }: { readonly campaign: Campaign }) {
  const t = useTranslations('campaigns')
  if (campaign.tranches.length === 0) return null
  return (
    <Table.ScrollContainer type="native" minWidth={520} className={classes.frame ?? ''}>
      <Table verticalSpacing={6} horizontalSpacing={12} aria-label={t('tranches')}>
        <Table.Thead className={classes.head}>
          <Table.Tr>
            <Table.Th>{t('tranche')}</Table.Th>
            <Table.Th>{t('trancheStart')}</Table.Th>
            <Table.Th ta="right">{t('columnContacts')}</Table.Th>
            <Table.Th w="30%">{t('columnStatus')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className="tabular">
          {campaign.tranches.map((tranche, index) => (
            <TrancheRow
              key={`${index}-${tranche.startsAt}`}
              number={index + 1}
              tranche={tranche}
              standing={trancheStanding(campaign, tranche)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

type RowProps = {
  readonly number: number
  readonly tranche: TrancheView
  readonly standing: TrancheStanding
}

function TrancheRow({ number, tranche, standing }: RowProps) {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  const moment = useMoment()
  const look = looks[standing]
  const Icon = look.icon
  return (
    <Table.Tr>
      <Table.Td>
        {format.number(number)} · {format.number(tranche.percent / 100, { style: 'percent' })}
      </Table.Td>
      <Table.Td>{tranche.startsAt ? moment(tranche.startsAt) : t('atOnce')}</Table.Td>
      <Table.Td ta="right">{format.number(tranche.headCount)}</Table.Td>
      <Table.Td>
        <Badge color={look.colour} leftSection={<Icon size={12} aria-hidden />}>
          {t(look.words)}
        </Badge>
      </Table.Td>
    </Table.Tr>
  )
}
