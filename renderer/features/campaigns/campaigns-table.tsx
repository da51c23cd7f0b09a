// The table of campaigns; the name opens one, from the keyboard as well.
import { Anchor, Group, Table, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { nextTranche } from '../../../shared/campaigns/standing.ts'
import { CampaignStatusBadge } from '../../ui/campaign-status-badge.tsx'
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
    <Table.ScrollContainer type="native" minWidth={820} className={classes.frame ?? ''}>
      <Table highlightOnHover verticalSpacing={8} horizontalSpacing={10} aria-label={t('title')}>
        <Table.Thead className={classes.tableHead}>
          <Table.Tr>
            <Table.Th>{t('columnName')}</Table.Th>
            <Table.Th>{t('columnStatus')}</Table.Th>
            <Table.Th>{t('columnProgress')}</Table.Th>
            <Table.Th ta="right">{t('columnContacts')}</Table.Th>
            <Table.Th>{t('columnNext')}</Table.Th>
            <Table.Th>{t('columnCreated')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {campaigns.map((campaign) => (
            <CampaignRow key={campaign.id} campaign={campaign} onOpen={onOpen} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
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
    <Table.Tr className={classes.row} onClick={() => onOpen(campaign.id)}>
      <Table.Td className={classes.name}>
        <Group gap="2px 8px">
          <Anchor
            component="button"
            type="button"
            size="sm"
            fw={550}
            className={classes.open ?? ''}
            title={campaign.name}
            onClick={(event) => {
              event.stopPropagation()
              onOpen(campaign.id)
            }}
          >
            {campaign.name}
          </Anchor>
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
      <Table.Td className={classes.moment}>
        {next ? moment(next) : <Text c="dimmed">–</Text>}
      </Table.Td>
      <Table.Td className={classes.moment}>{moment(campaign.createdAt)}</Table.Td>
    </Table.Tr>
  )
}
