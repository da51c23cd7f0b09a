// The tranches of a scheduled campaign while they are changed: share, people and time of each.
import { ActionIcon, Button, Group, NumberInput, Text } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Purpose } from '../../../shared/campaigns/campaign.ts'
import { MAX_TRANCHES, type Schedule, type Tranche } from '../../../shared/schedule/schedule.ts'
import type { ScheduleProblem } from '../../../shared/schedule/schedule-problems.ts'
import { trancheHeadCounts } from '../../../shared/schedule/tranches.ts'
import classes from './campaigns.module.css'
import { TimeField } from './time-field.tsx'
import { useScheduleSentence } from './use-schedule-sentence.ts'

type Tranches = Extract<Schedule, { kind: 'tranches' }>

type Props = {
  readonly schedule: Tranches
  readonly problems: readonly ScheduleProblem[]
  readonly audience: number
  readonly purpose: Purpose
  readonly country: string
  readonly onChange: (schedule: Tranches) => void
}

export function TrancheFields({ schedule, onChange, ...props }: Props) {
  const t = useTranslations('campaignEdit')
  const sentence = useScheduleSentence()
  const { tranches } = schedule
  const replaced = (changed: readonly Tranche[]) =>
    onChange({ kind: 'tranches', tranches: [...changed] })
  const counts = trancheHeadCounts(
    tranches.map(({ percent }) => percent),
    props.audience,
  )
  const whole = props.problems.filter((problem) => !('index' in problem))
  const total = tranches.reduce((sum, { percent }) => sum + percent, 0)
  return (
    <>
      {tranches.map((tranche, index) => (
        <TrancheRow
          key={index}
          {...props}
          index={index}
          tranche={tranche}
          headCount={counts[index] ?? 0}
          onChange={(changed) => replaced(tranches.with(index, changed))}
          onRemove={tranches.length > 1 ? () => replaced(tranches.toSpliced(index, 1)) : null}
        />
      ))}
      <Group gap={12}>
        <Button
          variant="light"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={tranches.length >= MAX_TRANCHES}
          onClick={() => replaced([...tranches, nextOf(tranches, total)])}
        >
          {t('addTranche')}
        </Button>
        {whole.length === 0 && (
          <Text size="sm" c="var(--success-fg)">
            {t('addsUp')}
          </Text>
        )}
        {whole.map((problem) => (
          <Text key={problem.kind} size="sm" c="var(--error-fg)" role="alert">
            {sentence(problem)}
          </Text>
        ))}
      </Group>
    </>
  )
}

/** What is missing to 100, at the time of the last tranche: the person moves it from there. */
function nextOf(tranches: readonly Tranche[], total: number): Tranche {
  const time = tranches.at(-1)?.time ?? { at: '', zone: '' }
  return { percent: Math.max(0, 100 - total), time }
}

type RowProps = Omit<Props, 'schedule' | 'audience' | 'onChange'> & {
  readonly index: number
  readonly tranche: Tranche
  readonly headCount: number
  readonly onChange: (tranche: Tranche) => void
  readonly onRemove: (() => void) | null
}

const percentKinds = new Set(['zero-percent', 'invalid-percent', 'empty-tranche'])

function TrancheRow(props: RowProps) {
  const { index, tranche, headCount, problems, purpose, country, onChange, onRemove } = props
  const t = useTranslations('campaignEdit')
  const format = useFormatter()
  const sentence = useScheduleSentence()
  const number = index + 1
  const own = problems.filter((problem) => 'index' in problem && problem.index === index)
  const percentProblem = own.find(({ kind }) => percentKinds.has(kind))
  return (
    <div className={classes.trancheFields}>
      <Text size="sm" pt={7} className="tabular">
        {format.number(number)}
      </Text>
      <NumberInput
        aria-label={t('percentOf', { number })}
        suffix=" %"
        min={0}
        max={100}
        allowDecimal={false}
        value={tranche.percent}
        error={percentProblem && sentence(percentProblem)}
        onChange={(percent) => onChange({ ...tranche, percent: Number(percent) })}
      />
      <Text size="sm" pt={7} ta="right" className="tabular">
        {t('people', { count: headCount })}
      </Text>
      <TimeField
        hideLabel
        label={t('timeOf', { number })}
        time={tranche.time}
        problems={own.filter(({ kind }) => !percentKinds.has(kind))}
        law={{ purpose, country }}
        onChange={(time) => onChange({ ...tranche, time })}
      />
      {onRemove ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          mt={3}
          aria-label={t('removeTranche', { number })}
          onClick={onRemove}
        >
          <IconX size={15} aria-hidden />
        </ActionIcon>
      ) : (
        <span />
      )}
    </div>
  )
}
