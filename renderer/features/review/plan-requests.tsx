// The exact requests that will leave this computer, and how often.
import { Table, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { Plan } from '../../../shared/campaigns/plan.ts'
import { operationNameOf } from './operation-names.ts'
import classes from './review.module.css'
import { Section } from './section.tsx'

export function PlanRequests({ plan }: { readonly plan: Plan }) {
  const t = useTranslations('review')
  const format = useFormatter()
  return (
    <Section title={t('requestsSection')}>
      <Text size="sm" c="dimmed" mb={8}>
        {t('requestsHint')}
      </Text>
      <Table withTableBorder verticalSpacing={6} aria-label={t('requestsSection')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('request')}</Table.Th>
            <Table.Th>{t('address')}</Table.Th>
            <Table.Th className={classes.number}>{t('times')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {plan.requests.map(({ operation, method, url, times }, index) => {
            const words = operationNameOf(operation)
            return (
              <Table.Tr key={`${index} ${operation}`}>
                <Table.Td>{words ? t(words) : operation}</Table.Td>
                <Table.Td className={classes.url}>
                  {method} {url}
                </Table.Td>
                <Table.Td className={classes.number}>{format.number(times)}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Section>
  )
}
