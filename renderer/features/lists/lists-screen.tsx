// Contactos, Listas: the corrected lists a person keeps by name, to begin a campaign with, rename or delete.
import { Alert, Button } from '@mantine/core'
import { IconClock, IconStar } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { SavedList } from '../../../shared/lists/saved-list.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { ListArrival } from '../../ui/list-arrival.tsx'
import { Page } from '../../ui/page.tsx'
import { useNotice } from '../../ui/use-notice.ts'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import type { ListsStore } from './lists-store.ts'
import { ListsTable } from './lists-table.tsx'
import { RenameDialog } from './rename-dialog.tsx'

type Props = {
  readonly store: ListsStore
  /** Begins a campaign with it; rejects when it cannot be opened. */
  readonly onUse: (listId: string) => Promise<void>
  readonly onOpenFile: () => void
  /** The ways to the other lists of contacts. */
  readonly tabs: ReactNode
}

type Asking = { readonly what: 'rename' | 'delete'; readonly list: SavedList }

export function ListsScreen({ store, onUse, onOpenFile, tabs }: Props) {
  const t = useTranslations('lists')
  const notice = useNotice()
  const { shown, opened, renamed, deleted } = store()
  const [asking, setAsking] = useState<Asking | null>(null)
  const using = useOneAtATime(({ listId }: SavedList) => onUse(listId))
  const close = () => setAsking(null)
  const endWithApp = shown.stage === 'ready' && shown.endWithApp
  useEffect(() => void opened(), [opened])
  return (
    <Page title={t('title')} note={t(endWithApp ? 'noteForNow' : 'note')} under={tabs}>
      <ListArrival list={shown} failed={t('listFailed')} onRetry={() => void opened()} />
      {endWithApp && (
        <Alert color="yellow" icon={<IconClock size={16} aria-hidden />}>
          {t('endWithApp')}
        </Alert>
      )}
      {using.failed && (
        <FailureAlert
          failure={using.failed.failure}
          title={t('useFailed', { name: using.failed.of.name })}
        />
      )}
      {shown.stage === 'ready' && shown.lists.length === 0 && (
        <EmptyState
          icon={IconStar}
          title={t('emptyTitle')}
          action={<Button onClick={onOpenFile}>{t('emptyAction')}</Button>}
        >
          {t('emptyBody')}
        </EmptyState>
      )}
      {shown.stage === 'ready' && shown.lists.length > 0 && (
        <ListsTable
          lists={shown.lists}
          opening={using.running?.listId ?? null}
          onUse={(list) => void using.run(list)}
          onRename={(list) => setAsking({ what: 'rename', list })}
          onDelete={(list) => setAsking({ what: 'delete', list })}
        />
      )}
      {asking?.what === 'rename' && (
        <RenameDialog
          list={asking.list}
          onRename={(name) => renamed(asking.list.listId, name)}
          onRenamed={(name) => notice(t('renamed', { name }))}
          onClose={close}
        />
      )}
      {asking?.what === 'delete' && (
        <ConfirmDialog
          title={t('removeTitle')}
          body={t('removeMeans', { name: asking.list.name })}
          keep={t('removeKeep')}
          confirm={t('removeConfirm')}
          failed={t('removeFailed')}
          onConfirm={() => deleted(asking.list.listId)}
          onDone={() => notice(t('removed', { name: asking.list.name }))}
          onClose={close}
        />
      )}
    </Page>
  )
}
