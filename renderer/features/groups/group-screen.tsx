// One group: its facts, its contacts where they can be seen, and everything that changes who is in it.
import { Anchor, Button } from '@mantine/core'
import { IconArrowLeft, IconUsers } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { Connection } from '../../../shared/settings/connection.ts'
import { connectionBarrier } from '../../ui/connection-barrier.ts'
import { ConnectionNeeded } from '../../ui/connection-needed.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { ListSkeleton } from '../../ui/list-skeleton.tsx'
import { Page } from '../../ui/page.tsx'
import { connectionName } from './connection-name.ts'
import { type GroupWays, OpenGroup } from './open-group.tsx'

type Props = GroupWays & {
  readonly groupId: string
  readonly connection: Connection
  readonly onPractice: () => void
}

export function GroupScreen({ groupId, connection, onPractice, ...ways }: Props) {
  const t = useTranslations('groups')
  const { store, onBack, onSettings } = ways
  const list = store((state) => state.list)
  const groupOpened = store((state) => state.groupOpened)
  const barrier = connectionBarrier(connection)
  const of = connectionName(connection)
  useEffect(() => {
    if (barrier === null) void groupOpened(groupId, of)
  }, [groupOpened, groupId, barrier, of])
  const group =
    list.stage === 'ready' ? list.groups.find((one) => one.groupId === groupId) : undefined
  const back = (
    <Anchor component="button" type="button" size="sm" onClick={onBack}>
      <IconArrowLeft size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {t('title')}
    </Anchor>
  )
  const without = (content: ReactNode) => (
    <Page back={back} title={t('group')}>
      {content}
    </Page>
  )
  if (barrier !== null) {
    return without(<ConnectionNeeded {...{ barrier, onSettings, onPractice }} />)
  }
  if (list.stage === 'loading') return without(<ListSkeleton />)
  if (list.stage === 'failed') {
    return without(
      <FailureAlert
        failure={list.failure}
        title={t('openFailed')}
        onRetry={() => void groupOpened(groupId, of)}
      />,
    )
  }
  if (!group) {
    return without(
      <EmptyState
        icon={IconUsers}
        title={t('gone')}
        action={<Button onClick={onBack}>{t('backToList')}</Button>}
      >
        {t('goneBody')}
      </EmptyState>,
    )
  }
  return <OpenGroup {...ways} back={back} group={{ ...group, groupId }} />
}
