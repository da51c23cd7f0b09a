// The table of campaigns; the name opens one, from the keyboard as well.
import { Group, Table, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { nextTranche } from '../../../shared/campaigns/standing.ts'
import { CampaignStatusBadge } from '../../ui/campaign-status-badge.tsx'
import table from '../../ui/data-table.module.css'
import { DataTable } from '../../ui/data-table.tsx'
import { OpenName } from '../../ui/open-name.tsx'
import { PracticeMark } from '../../ui/practice-mark.tsx'
import { useMoment } from '../../ui/use-moment.ts'
import classes from './campaigns.module.css'
import { SmallProgress } from './small-progress.tsx'

type Props = {
  readonly campaigns: readonly Campaign[]
  readonly onOpen: (campaignId: string) => void
}

export function CampaignsTable({ campaigns, onOpen }: Props) {
  const t = useTranslations('campaigns')
  return (
    <DataTable
      label={t('title')}
      minWidth={820}
      verticalSpacing={8}
      head={
        <>
          <Table.Th>{t('columnName')}</Table.Th>
          <Table.Th>{t('columnStatus')}</Table.Th>
          <Table.Th>{t('columnProgress')}</Table.Th>
          <Table.Th ta="right">{t('columnContacts')}</Table.Th>
          <Table.Th>{t('columnNext')}</Table.Th>
          <Table.Th>{t('columnCreated')}</Table.Th>
        </>
      }
    >
      {campaigns.map((campaign) => (
        <CampaignRow key={campaign.id} campaign={campaign} onOpen={onOpen} />
      ))}
    </DataTable>
  )
}

type RowProps = {
  readonly campaign: Campaign
  readonly onOpen: (campaignId: string) => void
}

function CampaignRow({ campaign, onOpen }: RowProps) {
  const format = useFormatter()
  const moment = useMoment()
  const next = nextTranche(campaign)?.tranche.startsAt
  return (
    <Table.Tr className={table.row} onClick={() => onOpen(campaign.id)}>
      <Table.Td className={classes.name}>
        <Group gap="2px 8px">
          <OpenName name={campaign.name} onOpen={() => onOpen(campaign.id)} />
          {campaign.practice && <PracticeMark />}
        </Group>
      </Table.Td>
      <Table.Td>
        <CampaignStatusBadge campaign={campaign} />
      </Table.Td>
      <Table.Td className={classes.progress}>
        <SmallProgress campaign={campaign} />
      </Table.Td>
      <Table.Td ta="right" className="tabular">
        {format.number(campaign.audience)}
      </Table.Td>
      <Table.Td className={table.moment}>
        {next ? moment(next) : <Text c="dimmed">–</Text>}
      </Table.Td>
      <Table.Td className={table.moment}>{moment(campaign.createdAt)}</Table.Td>
    </Table.Tr>
  )
}
