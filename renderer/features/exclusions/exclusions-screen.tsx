// Contactos, Excluidos: the numbers that no message may go to, found, added and deliberately taken off.
import { Button, Group } from '@mantine/core'
import { IconBan, IconDownload, IconPlus } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListArrival } from '../../ui/list-arrival.tsx'
import { Page } from '../../ui/page.tsx'
import { AddDialog } from './add-dialog.tsx'
import type { ExclusionsStore } from './exclusions-store.ts'
import { FoundExclusions } from './found-exclusions.tsx'
import { ImportButton } from './import-button.tsx'
import type { ReadNumberFile } from './number-file.ts'
import { useExport } from './use-export.ts'

type Props = {
  readonly store: ExclusionsStore
  /** ISO 3166-1 alpha-2, for numbers without a country code. */
  readonly country: string
  readonly readFile: ReadNumberFile
  /** The ways to the other lists of contacts. */
  readonly tabs: ReactNode
}

export function ExclusionsScreen({ store, country, readFile, tabs }: Props) {
  const t = useTranslations('exclusions')
  const { list, opened } = store()
  const [adding, setAdding] = useState(false)
  const take = useExport(store)
  useEffect(() => void opened(), [opened])
  const isEmpty = list.stage === 'ready' && list.total === 0
  const ways = (
    <>
      <ImportButton store={store} readFile={readFile} />
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
        {t('add')}
      </Button>
    </>
  )
  return (
    <Page
      title={t('title')}
      note={t('note')}
      under={tabs}
      actions={
        list.stage === 'ready' &&
        !isEmpty && (
          <>
            <Button
              variant="default"
              leftSection={<IconDownload size={15} aria-hidden />}
              onClick={() => void take()}
            >
              {t('export')}
            </Button>
            {ways}
          </>
        )
      }
    >
      <ListArrival list={list} failed={t('listFailed')} onRetry={() => void opened()} />
      {isEmpty && (
        <EmptyState icon={IconBan} title={t('emptyTitle')} action={<Group gap={8}>{ways}</Group>}>
          {t('emptyBody')}
        </EmptyState>
      )}
      {list.stage === 'ready' && !isEmpty && (
        <FoundExclusions store={store} list={list} country={country} />
      )}
      {adding && <AddDialog store={store} country={country} onClose={() => setAdding(false)} />}
    </Page>
  )
}
