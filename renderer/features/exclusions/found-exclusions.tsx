// The search, the numbers it finds, the chosen ones to take off, and older ones on demand.
import { Button, Group, Text } from '@mantine/core'
import { IconBan, IconUserCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import type { ExclusionList, ExclusionsStore } from './exclusions-store.ts'
import { ExclusionsTable } from './exclusions-table.tsx'
import { NumberSearch } from './number-search.tsx'
import { RemoveDialog } from './remove-dialog.tsx'

type Props = {
  readonly store: ExclusionsStore
  readonly list: Extract<ExclusionList, { stage: 'ready' }>
  readonly country: string
}

export function FoundExclusions({ store, list, country }: Props) {
  const t = useTranslations('exclusions')
  const { entries, total, more, older } = list
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState<readonly string[] | null>(null)
  const picked = entries.map(({ e164 }) => e164).filter((e164) => chosen.has(e164))
  const count = t('shown', { shown: entries.length, total })
  return (
    <>
      <Group align="flex-end" gap={12}>
        <NumberSearch store={store} country={country} />
        <Text size="sm" c="dimmed" className="tabular" pb={8} mr="auto">
          {count}
        </Text>
        {picked.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconUserCheck size={15} aria-hidden />}
            onClick={() => setAsking(picked)}
          >
            {t('removeChosen', { count: picked.length })}
          </Button>
        )}
      </Group>
      {entries.length === 0 ? (
        <EmptyState icon={IconBan} title={t('notThere')} />
      ) : (
        <ExclusionsTable
          entries={entries}
          chosen={chosen}
          onChoose={setChosen}
          onRemove={(e164) => setAsking([e164])}
        />
      )}
      {typeof older === 'object' && <FailureAlert failure={older} title={t('moreFailed')} />}
      {more && (
        <Button
          variant="default"
          size="xs"
          style={{ alignSelf: 'start' }}
          loading={older === 'loading'}
          onClick={() => void store.getState().olderWanted()}
        >
          {t('more')}
        </Button>
      )}
      {asking && (
        <RemoveDialog
          store={store}
          numbers={asking}
          onClose={() => setAsking(null)}
          onRemoved={() => setChosen(new Set())}
        />
      )}
    </>
  )
}
