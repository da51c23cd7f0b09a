// The campaign in a few lines: what it is called, who gets it, from whom and why.
import { useFormatter, useTranslations } from 'use-intl'
import type { Plan } from '../../../shared/campaigns/plan.ts'
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'
import { SummaryLine } from '../../ui/summary-line.tsx'
import classes from './review.module.css'
import type { JobDraft } from './review-store.ts'
import { Section } from './section.tsx'

type Props = {
  readonly plan: Plan
  readonly job: JobDraft
  readonly source: ContactSource
  /** The account that sends and pays; null in practice. */
  readonly account: string | null
  readonly onStep: (step: number) => void
}

const purposeWords = {
  promotional: 'promotional',
  collection: 'collection',
  transactional: 'transactional',
} as const

export function PlanFacts({ plan, job, source, account, onStep }: Props) {
  const t = useTranslations('review')
  const purposes = useTranslations('schedule')
  const format = useFormatter()
  return (
    <>
      <Section title={t('contactsSection')} onEdit={() => onStep(2)} editLabel={t('editContacts')}>
        <dl className={classes.facts}>
          <SummaryLine name={t('contacts')} value={format.number(plan.audience)} />
          <SummaryLine name={t('excluded')} value={format.number(plan.excluded)} />
          <SummaryLine name={t('source')} value={source.sourceName} />
          {job.target.kind === 'direct' ? (
            <SummaryLine name={t('target')} value={t('direct')} />
          ) : (
            <SummaryLine name={t('newGroup')} value={job.target.groupName} />
          )}
        </dl>
      </Section>
      <Section title={t('sendingSection')} onEdit={() => onStep(4)} editLabel={t('editSending')}>
        <dl className={classes.facts}>
          <SummaryLine name={t('name')} value={job.name} />
          {account !== null && <SummaryLine name={t('account')} value={account} />}
          <SummaryLine name={t('sender')} value={job.senderId} />
          <SummaryLine name={t('purpose')} value={purposes(purposeWords[job.purpose])} />
          <SummaryLine name={t('partsTotal')} value={format.number(plan.parts.total)} />
        </dl>
      </Section>
    </>
  )
}
