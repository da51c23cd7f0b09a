// The facts of one message before it leaves, and the requests that will leave with it.
import { Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import { readablePhone } from '../../../shared/contacts/judging/readable-phone.ts'
import { type OperationName, operationNames } from '../../../shared/provider/provider-profile.ts'
import type { SingleJob, SinglePlan } from '../../../shared/single/single-message.ts'
import { SummaryLine } from '../../ui/summary-line.tsx'
import classes from './single.module.css'

type Props = { readonly job: SingleJob; readonly plan: SinglePlan }

export function PlanFacts({ job, plan }: Props) {
  const t = useTranslations('single')
  const purposes = useTranslations('schedule')
  const operations = useTranslations('operations')
  const format = useFormatter()
  const names = plan.requests.map(({ operation }) => {
    const known = operationNames.find((name): name is OperationName => name === operation)
    return known ? operations(known) : operation
  })
  return (
    <>
      <dl className={classes.facts}>
        <SummaryLine name={t('to')} value={job.numbers.map(readablePhone).join(', ')} />
        <SummaryLine name={t('sender')} value={job.senderId} />
        <SummaryLine name={t('purpose')} value={purposes(job.purpose)} />
        {job.channel === 'voice' && (
          <SummaryLine
            name={t('voice')}
            value={t('voiceIs', { gender: t(job.gender), language: t(job.language) })}
          />
        )}
        {plan.parts && <SummaryLine name={t('parts')} value={format.number(plan.parts.total)} />}
      </dl>
      <Text size="xs" c="dimmed">
        {t('requests', { list: format.list(names) })}
      </Text>
    </>
  )
}
