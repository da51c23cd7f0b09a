// One tranche: its share, how many people that is, and when it leaves.
import { ActionIcon, NumberInput, Table, Text, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Tranche } from '../../../shared/schedule/schedule.ts'
import type { ScheduleProblem } from '../../../shared/schedule/schedule-problems.ts'
import { percentFieldId, timeFieldId } from './field-ids.ts'
import type { DraftTranche } from './schedule-store.ts'
import { TimeField } from './time-field.tsx'
import classes from './tranche-row.module.css'
import { useProblemSentences } from './use-problem-sentences.ts'
import { ZoneSelect } from './zone-select.tsx'

type Props = {
  readonly tranche: DraftTranche
  readonly index: number
  readonly people: number
  readonly nowMs: number
  /** Those of this tranche alone. */
  readonly problems: readonly ScheduleProblem[]
  readonly removable: boolean
  readonly onChange: (change: Partial<Tranche>) => void
  readonly onRemove: () => void
}

const aboutShare = new Set<ScheduleProblem['kind']>([
  'zero-percent',
  'invalid-percent',
  'empty-tranche',
])

export function TrancheRow(props: Props) {
  const { tranche, index, people, nowMs, problems, removable, onChange, onRemove } = props
  const t = useTranslations('schedule')
  const format = useFormatter()
  const tell = useProblemSentences()
  const number = index + 1
  const sentence = (problem: ScheduleProblem | undefined) =>
    problem && tell({ kind: 'schedule', problem })
  const shareError = sentence(problems.find(({ kind }) => aboutShare.has(kind)))
  const timeError = sentence(
    problems.find(({ kind, severity }) => severity === 'error' && !aboutShare.has(kind)),
  )
  const warning = sentence(problems.find(({ severity }) => severity === 'warning'))
  return (
    <Table.Tr className={classes.row}>
      <Table.Td>{number}</Table.Td>
      <Table.Td>
        <NumberInput
          id={percentFieldId(index)}
          size="xs"
          w={84}
          aria-label={t('percentOf', { number })}
          // A zero would stand in the way of the next digit.
          value={tranche.percent || ''}
          suffix=" %"
          min={0}
          max={100}
          allowDecimal={false}
          allowNegative={false}
          error={shareError}
          onChange={(value) => onChange({ percent: typeof value === 'number' ? value : 0 })}
        />
      </Table.Td>
      <Table.Td className="tabular">
        <div className={classes.people}>{format.number(people)}</div>
      </Table.Td>
      <Table.Td>
        <div className={classes.when}>
          <TimeField
            id={timeFieldId(index)}
            size="xs"
            label={t('timeOf', { number })}
            labelHidden
            time={tranche.time}
            nowMs={nowMs}
            error={timeError}
            onChange={(at) => onChange({ time: { ...tranche.time, at } })}
          />
          <ZoneSelect
            size="xs"
            label={t('zoneOf', { number })}
            labelHidden
            zone={tranche.time.zone}
            onChange={(zone) => onChange({ time: { ...tranche.time, zone } })}
          />
        </div>
        {warning && (
          <Text size="xs" c="var(--warning-fg)" mt={4}>
            {warning}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Tooltip label={t('removeTranche', { number })}>
          <ActionIcon
            variant="subtle"
            color="gray"
            c="var(--mantine-color-text)"
            size={28}
            aria-label={t('removeTranche', { number })}
            disabled={!removable}
            onClick={onRemove}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Table.Td>
    </Table.Tr>
  )
}
