// Opens the list of numbers that could be put right, when there are any.
import { Button } from '@mantine/core'
import { IconWand } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import type { RepairGroup } from '../table/table-facts.ts'
import { RepairDialog } from './repair-dialog.tsx'

type Props = { readonly store: ImportStore; readonly list: ReadyList }

export function RepairButton({ store, list }: Props) {
  const t = useTranslations('fix')
  const [groups, setGroups] = useState<readonly RepairGroup[] | null>(null)
  const { repairable } = list.state
  async function pressed() {
    setGroups(await list.table.ask({ kind: 'list-repairs' }))
  }
  return (
    <>
      {repairable > 0 && (
        <Button
          size="xs"
          variant="light"
          leftSection={<IconWand size={14} aria-hidden />}
          onClick={() => void pressed()}
        >
          {t('repair', { count: repairable })}
        </Button>
      )}
      {groups && <RepairDialog store={store} groups={groups} onClose={() => setGroups(null)} />}
    </>
  )
}
