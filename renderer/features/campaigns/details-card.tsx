// What support would ask for: identifiers, the provider's own words, and when each thing happened.
import { Button, Collapse } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { CopyDetails } from '../../ui/copy-details.tsx'
import facts from '../../ui/facts.module.css'
import classes from './campaigns.module.css'

const purposeWords = {
  promotional: 'purposePromotional',
  collection: 'purposeCollection',
  transactional: 'purposeTransactional',
} as const

export function DetailsCard({ campaign }: { readonly campaign: Campaign }) {
  const t = useTranslations('campaigns')
  const [opened, { toggle }] = useDisclosure(false)
  const known = useFacts(campaign)
  const Chevron = opened ? IconChevronDown : IconChevronRight
  return (
    <section className={classes.card} aria-label={t('details')}>
      <Button
        variant="subtle"
        color="gray"
        c="var(--mantine-color-text)"
        className={classes.detailsButton ?? ''}
        leftSection={<Chevron size={15} aria-hidden />}
        aria-expanded={opened}
        onClick={toggle}
      >
        {t('details')}
      </Button>
      <Collapse expanded={opened}>
        <dl className={facts.facts}>
          {known.map(([name, value]) => (
            <Fact key={name} name={name} value={value} />
          ))}
        </dl>
        <CopyDetails text={known.map(([name, value]) => `${name}: ${value}`).join('\n')} mt={12} />
      </Collapse>
    </section>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="tabular">{value}</dd>
    </>
  )
}

function useFacts(campaign: Campaign): readonly (readonly [string, string])[] {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  const time = (at: string | null) =>
    at ? format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'medium' }) : t('notYet')
  return [
    [t('factId'), campaign.id],
    [t('evidenceMark'), `·${campaign.marker}`],
    [t('factProviderId'), campaign.providerCampaignId ?? t('none')],
    [t('factProviderStatus'), campaign.providerStatus ?? t('none')],
    [t('factGroup'), campaign.groupId ?? t('none')],
    [
      t('factTarget'),
      campaign.target.kind === 'direct' ? t('targetDirect') : campaign.target.groupName,
    ],
    ...(campaign.problem
      ? [[t('factProblem'), `${campaign.problem.code} ${campaign.problem.message}`.trim()] as const]
      : []),
    [t('factPurpose'), t(purposeWords[campaign.purpose])],
    [t('factSender'), campaign.senderId],
    // A direct send uploads nobody: its people travel in the request.
    ...(campaign.target.kind === 'direct'
      ? []
      : [[t('factUploaded'), format.number(campaign.uploaded)] as const]),
    [t('factExcluded'), format.number(campaign.excluded)],
    [t('factCreated'), time(campaign.createdAt)],
    [t('factUpdated'), time(campaign.updatedAt)],
    [t('factRefreshed'), time(campaign.refreshedAt)],
  ]
}
