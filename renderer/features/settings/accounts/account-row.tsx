// One account in the list: who it is, how its keys stand, and what can be done with it.
import { Badge, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { AccountView } from '../../../../shared/settings/account.ts'
import { AccountMark, useAccountName } from '../../../ui/account-mark.tsx'
import { GuardedButton } from '../../../ui/guarded-button.tsx'
import classes from '../settings.module.css'
import { keptKeys } from './kept-keys.ts'

type Props = {
  readonly account: AccountView
  /** The provider refused one of its keys. */
  readonly isRefused: boolean
  readonly isBusy: boolean
  readonly onChoose: () => void
  readonly onChange: () => void
  readonly onDelete: () => void
}

export function AccountRow({ account, isRefused, isBusy, ...to }: Props) {
  const t = useTranslations('accounts')
  const name = useAccountName()(account)
  return (
    <li className={classes.account}>
      <div className={classes.accountWords}>
        <Group gap={8}>
          <Text component="span" size="sm" fw={600}>
            <AccountMark account={account} />
          </Text>
          {account.isCurrent && (
            <Badge color="brand" leftSection={<IconCheck size={12} aria-hidden />}>
              {t('inUse')}
            </Badge>
          )}
          <Trouble account={account} isRefused={isRefused} />
        </Group>
        <KeysLine account={account} />
      </div>
      <Group gap={4} wrap="nowrap">
        {!account.isCurrent && (
          <Button
            size="xs"
            variant="default"
            loading={isBusy}
            aria-label={t('chooseNamed', { name })}
            onClick={to.onChoose}
          >
            {t('choose')}
          </Button>
        )}
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('changeNamed', { name })}
          onClick={to.onChange}
        >
          {t('change')}
        </Button>
        <GuardedButton
          size="xs"
          variant="subtle"
          color="red"
          bg="transparent"
          c={account.isCurrent ? 'dimmed' : 'var(--error-fg)'}
          aria-label={t('deleteNamed', { name })}
          barrier={account.isCurrent ? t('deleteCurrent') : null}
          onClick={to.onDelete}
        >
          {t('delete')}
        </GuardedButton>
      </Group>
    </li>
  )
}

function KeysLine({ account }: { readonly account: AccountView }) {
  const t = useTranslations('accounts')
  const services = useTranslations('services')
  const kept = keptKeys(account).map((service) => services(service))
  return (
    <Text size="xs" c="dimmed">
      {kept.length === 0 ? t('noKeys') : t('keysOf', { services: kept.join(', ') })}
      {' · '}
      {t('profileOf', { name: account.profileName })}
    </Text>
  )
}

function Trouble({ account, isRefused }: Pick<Props, 'account' | 'isRefused'>) {
  const t = useTranslations('accounts')
  const isUnreadable = Object.values(account.keys).some(({ kind }) => kind === 'unreadable')
  if (!isRefused && !isUnreadable) return null
  return (
    <Badge color="red" leftSection={<IconAlertTriangle size={12} aria-hidden />}>
      {t(isRefused ? 'refused' : 'unreadable')}
    </Badge>
  )
}
