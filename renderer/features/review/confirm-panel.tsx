// The column at the right of the review: the exact count, and what the person must say before sending.
import { Alert, Checkbox, Divider, Stack, Text, TextInput } from '@mantine/core'
import { IconFlask, IconPower } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Plan } from '../../../shared/campaigns/plan.ts'
import type { Schedule } from '../../../shared/schedule/schedule.ts'
import { SidePanel } from '../../ui/side-panel.tsx'
import { SummaryLine } from '../../ui/summary-line.tsx'
import { type Agreement, isTypedRight, needsTyping } from './confirmation.ts'
import classes from './review.module.css'

type Props = {
  readonly plan: Plan
  readonly schedule: Schedule
  readonly practice: boolean
  readonly locked: boolean
  readonly agreement: Agreement
  readonly onChange: (agreement: Agreement) => void
}

export function ConfirmPanel({ plan, schedule, practice, locked, agreement, onChange }: Props) {
  const t = useTranslations('review')
  const format = useFormatter()
  const { min, max, total } = plan.parts
  const { consent, typed } = agreement
  const wrong = typed !== '' && !isTypedRight(typed, plan)
  return (
    <SidePanel title={t('confirmSection')}>
      <Text size="xs" c="dimmed">
        {t('peopleWhoGetIt')}
      </Text>
      <div className={classes.count}>{format.number(plan.audience)}</div>
      <Stack component="dl" gap={8} mt={12} mb={0} mx={0}>
        <SummaryLine
          name={t('partsEach')}
          value={min === max ? format.number(min) : t('range', { min, max })}
        />
        <SummaryLine name={t('partsTotal')} value={format.number(total)} />
        <SummaryLine
          name={t('encoding')}
          value={t(plan.encoding === 'gsm-7' ? 'normalLetters' : 'specialLetters')}
        />
      </Stack>
      <Divider my={16} />
      <Stack gap={14}>
        <Checkbox
          label={t('consent')}
          checked={consent}
          disabled={locked}
          onChange={(event) => onChange({ ...agreement, consent: event.currentTarget.checked })}
        />
        {needsTyping(plan) && (
          <TextInput
            label={t('typeNumber', { count: plan.audience })}
            description={t('typeNumberHint')}
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            disabled={locked}
            error={wrong ? t('typedWrong') : undefined}
            onChange={(event) => onChange({ ...agreement, typed: event.currentTarget.value })}
          />
        )}
        <Text size="xs" c="dimmed">
          <IconPower size={14} aria-hidden style={{ verticalAlign: '-2px', marginInlineEnd: 6 }} />
          {t(schedule.kind === 'now' ? 'computerNow' : 'computerLater')}
        </Text>
        {practice && (
          <Alert
            role="note"
            color="yellow"
            icon={<IconFlask size={16} aria-hidden />}
            title={t('practice')}
          >
            <Text size="sm">{t('practiceBody')}</Text>
          </Alert>
        )}
      </Stack>
    </SidePanel>
  )
}
