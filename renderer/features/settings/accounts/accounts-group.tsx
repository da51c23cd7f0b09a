// The accounts on this computer: which there are, which is in use, and how to add, change or delete one.
import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Connection } from '../../../../shared/settings/connection.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { ListSkeleton } from '../../../ui/list-skeleton.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import classes from '../settings.module.css'
import { AccountDialogs, type OpenAccountDialog } from './account-dialogs.tsx'
import { AccountRow } from './account-row.tsx'
import type { AccountsStore } from './accounts-store.ts'

type Props = { readonly store: AccountsStore; readonly connection: Connection }

export function AccountsGroup({ store, connection }: Props) {
  const t = useTranslations('accounts')
  const accounts = store((state) => state.accounts)
  const [dialog, setDialog] = useState<OpenAccountDialog>({ kind: 'none' })
  const { attempt, run } = useAttempt()
  const actions = store.getState()
  useEffect(() => void store.getState().opened(), [store])
  if (accounts.stage === 'loading') return <ListSkeleton />
  if (accounts.stage === 'failed') {
    return <FailureAlert failure={accounts.failure} onRetry={() => void actions.opened()} />
  }
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('body')}
      </Text>
      <ul className={classes.accounts} aria-label={t('title')}>
        {accounts.list.map((account) => (
          <AccountRow
            key={account.id}
            account={account}
            isRefused={account.isCurrent && connection.mode === 'live' && connection.unauthorised}
            isBusy={attempt.stage === 'running'}
            onChoose={() => void run(() => actions.chosen(account.id))}
            onChange={() => setDialog({ kind: 'change', account })}
            onDelete={() => setDialog({ kind: 'delete', account })}
          />
        ))}
      </ul>
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => setDialog({ kind: 'create' })}
        >
          {t('create')}
        </Button>
      </div>
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('chooseFailed')} />
      )}
      <AccountDialogs
        {...{ dialog, store }}
        list={accounts.list}
        onClose={() => setDialog({ kind: 'none' })}
      />
    </>
  )
}
