// Steps through the people of the list: ends, neighbours, the longest message, or any number typed in.
import { ActionIcon, Button, Group, NumberInput, Tooltip } from '@mantine/core'
import {
  IconChevronLeft,
  IconChevronRight,
  IconChevronsLeft,
  IconChevronsRight,
} from '@tabler/icons-react'
import { useTranslations } from 'use-intl'

type Props = {
  readonly position: number
  readonly count: number
  readonly longestRow: number | null
  readonly onMove: (position: number) => void
  readonly onLongest: (row: number) => void
}

export function RowPager({ position, count, longestRow, onMove, onLongest }: Props) {
  const t = useTranslations('message')
  const last = count - 1
  return (
    <Group gap={6} justify="center" align="flex-end" mt={14} role="group" aria-label={t('pager')}>
      <Step
        label={t('first')}
        icon={IconChevronsLeft}
        disabled={position === 0}
        onClick={() => onMove(0)}
      />
      <Step
        label={t('previous')}
        icon={IconChevronLeft}
        disabled={position === 0}
        onClick={() => onMove(position - 1)}
      />
      <NumberInput
        size="xs"
        w={76}
        label={t('contact')}
        value={position + 1}
        min={1}
        max={count}
        clampBehavior="strict"
        allowDecimal={false}
        hideControls
        onChange={(value) => typeof value === 'number' && onMove(value - 1)}
      />
      <Step
        label={t('next')}
        icon={IconChevronRight}
        disabled={position >= last}
        onClick={() => onMove(position + 1)}
      />
      <Step
        label={t('last')}
        icon={IconChevronsRight}
        disabled={position >= last}
        onClick={() => onMove(last)}
      />
      {longestRow !== null && (
        <Button size="compact-sm" fz="xs" variant="subtle" onClick={() => onLongest(longestRow)}>
          {t('goToLongest', { row: longestRow })}
        </Button>
      )}
    </Group>
  )
}

type StepProps = {
  readonly label: string
  readonly icon: typeof IconChevronLeft
  readonly disabled: boolean
  readonly onClick: () => void
}

function Step({ label, icon: Sign, disabled, onClick }: StepProps) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={label}
        disabled={disabled}
        onClick={onClick}
      >
        <Sign size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
