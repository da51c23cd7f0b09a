// The campaigns the provider knows; the ones made here lead to their own page.
import { Anchor, Table } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { RemoteCampaignView } from '../../../shared/campaigns/remote-campaign-view.ts'
import { statusWords } from '../../ui/campaign-status-badge.tsx'
import { useMoment } from '../../ui/use-moment.ts'

type Props = {
  readonly campaigns: readonly RemoteCampaignView[]
  readonly onOpen: (campaignId: string) => void
}

const words = { ...statusWords, unknown: 'providerStatusUnknown' } as const

export function ProviderCampaignsTable({ campaigns, onOpen }: Props) {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  const moment = useMoment()
  // The provider's dates are instants where they could be read, else its own text.
  const when = (date: string | null) =>
    date === null || Number.isNaN(Date.parse(date)) ? date : moment(date)
  return (
    <Table verticalSpacing={6} withTableBorder aria-label={t('providerSearch')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columnName')}</Table.Th>
          <Table.Th>{t('columnStatus')}</Table.Th>
          <Table.Th ta="right">{t('columnContacts')}</Table.Th>
          <Table.Th>{t('columnCreated')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {campaigns.map((campaign, index) => {
          const { campaignId, providerCampaignId, totals } = campaign
          const name = campaign.name ?? providerCampaignId ?? t('providerNoName')
          return (
            <Table.Tr key={providerCampaignId ?? `${name} ${index}`}>
              <Table.Td>
                {campaignId === null ? (
                  name
                ) : (
                  <Anchor component="button" size="sm" onClick={() => onOpen(campaignId)}>
                    {name}
                  </Anchor>
                )}
              </Table.Td>
              <Table.Td>
                {campaign.status === 'unknown' && campaign.statusText
                  ? campaign.statusText
                  : t(words[campaign.status])}
              </Table.Td>
              <Table.Td ta="right" className="tabular">
                {totals.total === null ? '–' : format.number(totals.total)}
              </Table.Td>
              <Table.Td>{when(campaign.createdAt) ?? '–'}</Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
