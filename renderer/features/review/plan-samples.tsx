// The first, the last and the longest message, as those people will read them.
import { Group, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Plan } from '../../../shared/campaigns/plan.ts'
import classes from './review.module.css'
import { Section } from './section.tsx'

type Props = { readonly plan: Plan; readonly onEdit: () => void }

export function PlanSamples({ plan, onEdit }: Props) {
  const t = useTranslations('review')
  const samples = [
    ['firstMessage', plan.first],
    ['lastMessage', plan.last],
    ['longestMessage', plan.longest],
  ] as const
  return (
    <Section title={t('messageSection')} onEdit={onEdit} editLabel={t('editMessage')}>
      <div className={classes.samples}>
        {samples.map(([words, sample]) => (
          <article key={words} className={classes.sample} aria-label={t(words)}>
            <Group justify="space-between" gap={8} wrap="nowrap">
              <Text size="sm" fw={600}>
                {t(words)}
              </Text>
              <Text size="xs" c="dimmed" className="tabular">
                {t('partsOf', { count: sample.parts })}
              </Text>
            </Group>
            <div className={classes.bubble}>{sample.text}</div>
            <Text size="xs" c="dimmed" className="tabular">
              {t('toRow', { phone: sample.e164, row: sample.row })}
            </Text>
          </article>
        ))}
      </div>
    </Section>
  )
}
