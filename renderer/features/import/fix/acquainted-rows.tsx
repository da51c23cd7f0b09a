// How many are known already in one way: a click shows them, another leaves them out.
import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { IconUserCheck } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Acquaintance } from '../../../../shared/contacts/table/known-numbers.ts'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { excludeAcquainted } from '../known-people.ts'
import classes from './fix.module.css'

type Props = {
  readonly store: ImportStore
  readonly list: ReadyList
  readonly how: Acquaintance
}

export function AcquaintedRows({ store, list, how }: Props) {
  const t = useTranslations('knownPeople')
  const format = useFormatter()
  const count = list.state.counts.acquainted[how]
  const chosen = list.filter.show === how
  if (count === 0) return null
  return (
    <Group gap={4} wrap="nowrap">
      <UnstyledButton
        className={classes.problem ?? ''}
        style={{ flex: 1 }}
        aria-pressed={chosen}
        onClick={() => void store.getState().filterChosen({ show: chosen ? 'all' : how })}
      >
        <IconUserCheck size={16} aria-hidden color="var(--muted)" style={{ flex: 'none' }} />
        <Text size="sm" className={classes.problemName}>
          {t(how)}
        </Text>
        <Text size="sm" fw={600} className="tabular">
          {format.number(count)}
        </Text>
      </UnstyledButton>
      <Button
        size="compact-sm"
        variant="light"
        aria-label={t('excludeAll', { count })}
        onClick={() => void excludeAcquainted(store, how)}
      >
        {t('exclude')}
      </Button>
    </Group>
  )
}
