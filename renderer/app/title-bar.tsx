// The bar at the top: the name, the practice badge, the command palette, and how the account stands.
import { Badge, Button, Group, Kbd, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Connection } from '../../shared/settings/connection.ts'
import { AccountMark, useAccountName } from '../ui/account-mark.tsx'
import { ConnectionSign } from './connection-sign.tsx'
import classes from './shell.module.css'

type Props = {
  readonly connection: Connection
  /** Opens the accounts. */
  readonly onAccount: () => void
}

export function TitleBar({ connection, onAccount }: Props) {
  const t = useTranslations('shell')
  return (
    <header className={classes.titleBar}>
      <Group gap={12} wrap="nowrap">
        <Text fw={650} size="sm">
          {t('appName')}
        </Text>
        {connection.mode === 'practice' && (
          <Tooltip label={t('practiceHint')} openDelay={300}>
            <Badge color="yellow" size="md">
              {t('practiceMode')}
            </Badge>
          </Tooltip>
        )}
      </Group>
      <Button
        variant="default"
        size="xs"
        justify="space-between"
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={
          <Group gap={4} aria-hidden>
            <Kbd size="xs">Ctrl</Kbd>
            <Kbd size="xs">K</Kbd>
          </Group>
        }
        onClick={() => spotlight.open()}
      >
        {t('palettePlaceholder')}
      </Button>
      <Group gap={12} wrap="nowrap" justify="flex-end" miw={0}>
        {connection.mode !== 'unset' && <CurrentAccount {...{ connection, onAccount }} />}
        <ConnectionSign connection={connection} />
      </Group>
    </header>
  )
}

/** Always in sight, so that nobody sends from the wrong one. */
function CurrentAccount({ connection, onAccount }: Props) {
  const t = useTranslations('accounts')
  const { account } = connection
  const name = useAccountName()(account)
  return (
    <UnstyledButton
      className={classes.account ?? ''}
      aria-label={t('current', { name })}
      onClick={onAccount}
    >
      <AccountMark account={account} />
    </UnstyledButton>
  )
}
