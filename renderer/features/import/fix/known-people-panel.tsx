// Beside the grid: who of the list was written to lately or is in a group already, looked up on demand.
import { Button, NumberInput, Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAttempt } from '../../../ui/use-attempt.ts'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { type KnownPeople, lookForContacted, lookForMembers } from '../known-people.ts'
import { AcquaintedRows } from './acquainted-rows.tsx'
import { LookUpPanel } from './look-up-panel.tsx'

type Props = {
  readonly store: ImportStore
  readonly list: ReadyList
  readonly people: KnownPeople
}

type Group = { readonly id: string; readonly name: string }

export function KnownPeoplePanel({ store, list, people }: Props) {
  const t = useTranslations('knownPeople')
  const [days, setDays] = useState(7)
  const [groups, setGroups] = useState<readonly Group[] | null | 'unknown'>('unknown')
  const [looked, setLooked] = useState<'contacted' | 'in-group' | null>(null)
  const { attempt, run } = useAttempt()
  const running = attempt.stage === 'running'
  const look = (how: 'contacted' | 'in-group', work: () => Promise<void>) => async () => {
    setLooked(null)
    if (await run(work)) setLooked(how)
  }
  const found = looked !== null && list.state.counts.acquainted[looked] === 0
  return (
    <LookUpPanel title={t('title')} attempt={attempt} failed={t('failed')}>
      <NumberInput
        size="xs"
        label={t('days')}
        min={1}
        max={90}
        allowDecimal={false}
        value={days}
        onChange={(value) => setDays(Math.min(90, Math.max(1, Number(value) || 1)))}
      />
      <Button
        size="xs"
        variant="default"
        loading={running}
        onClick={() => void look('contacted', () => lookForContacted({ store, people }, days))()}
      >
        {t('lookContacted')}
      </Button>
      <AcquaintedRows store={store} list={list} how="contacted" />
      {groups === 'unknown' && (
        <Button
          size="xs"
          variant="default"
          loading={running}
          onClick={() => void run(async () => setGroups(await people.groups()))}
        >
          {t('chooseGroup')}
        </Button>
      )}
      {groups === null && (
        <Text size="xs" c="dimmed">
          {t('groupsNotListed')}
        </Text>
      )}
      {Array.isArray(groups) && (
        <Select
          size="xs"
          label={t('group')}
          searchable
          disabled={running}
          data={groups.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) =>
            id && void look('in-group', () => lookForMembers({ store, people }, id))()
          }
        />
      )}
      <AcquaintedRows store={store} list={list} how="in-group" />
      {found && (
        <Text size="xs" c="dimmed" role="status">
          {t('nobody')}
        </Text>
      )}
    </LookUpPanel>
  )
}
