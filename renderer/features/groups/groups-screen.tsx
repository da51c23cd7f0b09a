// Contactos: the groups in the account at the provider, found by name, made and opened.
import { Button } from '@mantine/core'
import { IconPlus, IconUsers } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Connection } from '../../../shared/settings/connection.ts'
import { connectionBarrier } from '../../ui/connection-barrier.ts'
import { ConnectionNeeded } from '../../ui/connection-needed.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { ListArrival } from '../../ui/list-arrival.tsx'
import { Page } from '../../ui/page.tsx'
import { useNotice } from '../../ui/use-notice.ts'
import { connectionName } from './connection-name.ts'
import { CreateDialog } from './create-dialog.tsx'
import { FoundGroups } from './found-groups.tsx'
import type { GroupsStore } from './groups-store.ts'
import { RecountButton } from './recount-button.tsx'

type Props = {
  readonly store: GroupsStore
  readonly connection: Connection
  readonly onOpen: (groupId: string) => void
  readonly onSettings: () => void
  readonly onPractice: () => void
  /** The ways to the other lists of contacts. */
  readonly tabs?: ReactNode
}

export function GroupsScreen({ store, connection, onOpen, onSettings, onPractice, tabs }: Props) {
  const t = useTranslations('groups')
  const notice = useNotice()
  const { list, recount, opened, recounted, created } = store()
  const [creating, setCreating] = useState(false)
  const barrier = connectionBarrier(connection)
  const of = connectionName(connection)
  useEffect(() => {
    if (barrier === null) void opened(of)
  }, [opened, barrier, of])
  if (barrier !== null) {
    return (
      <Page title={t('title')} note={t('note')} under={tabs}>
        <ConnectionNeeded {...{ barrier, onSettings, onPractice }} />
      </Page>
    )
  }
  const isEmpty = list.stage === 'ready' && list.groups.length === 0
  const create = (words: 'create' | 'emptyAction') => (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {t(words)}
    </Button>
  )
  return (
    <Page
      title={t('title')}
      note={t('note')}
      under={tabs}
      actions={
        list.stage === 'ready' && (
          <>
            <RecountButton store={store} />
            {!isEmpty && create('create')}
          </>
        )
      }
    >
      {recount.kind === 'failed' && (
        <FailureAlert failure={recount.failure} title={t('listFailed')} />
      )}
      <ListArrival list={list} failed={t('listFailed')} onRetry={() => void opened(of)} />
      {isEmpty && (
        <EmptyState icon={IconUsers} title={t('emptyTitle')} action={create('emptyAction')}>
          {t('emptyBody')}
        </EmptyState>
      )}
      {list.stage === 'ready' && !isEmpty && (
        <FoundGroups store={store} groups={list.groups} onOpen={onOpen} />
      )}
      {creating && (
        <CreateDialog
          groups={list.stage === 'ready' ? list.groups : []}
          onCreate={created}
          onCreated={(name) => {
            setCreating(false)
            notice(t('createDone', { name }))
          }}
          onSeeList={() => {
            setCreating(false)
            void recounted()
          }}
          onClose={() => setCreating(false)}
        />
      )}
    </Page>
  )
}
