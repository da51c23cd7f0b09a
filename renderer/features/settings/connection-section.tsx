// How the app stands towards the provider: mode, accounts, the keys of the one in use, and a test.
import { useTranslations } from 'use-intl'
import type { Connection } from '../../../shared/settings/connection.ts'
import { AccountMark } from '../../ui/account-mark.tsx'
import { AccountsGroup } from './accounts/accounts-group.tsx'
import { ConnectionTestGroup } from './connection-test-group.tsx'
import { KeysGroup } from './keys/keys-group.tsx'
import { ModeChoice } from './mode-choice.tsx'
import { SettingsSection } from './settings-section.tsx'
import type { SettingsStores } from './settings-stores.ts'

type Props = { readonly stores: SettingsStores; readonly connection: Connection }

export function ConnectionSection({ stores, connection }: Props) {
  const t = useTranslations('settings')
  const accounts = useTranslations('accounts')
  const keys = useTranslations('keys')
  const { preferences, profile } = stores
  const { connectionChosen, connectionTested } = preferences.getState()
  const { mode, account } = connection
  return (
    <>
      <SettingsSection title={t('mode')}>
        <ModeChoice mode={mode} onChoose={connectionChosen} />
      </SettingsSection>
      <SettingsSection title={accounts('title')}>
        <AccountsGroup store={stores.accounts} connection={connection} />
      </SettingsSection>
      <SettingsSection title={keys('title')} note={<AccountMark account={account} />}>
        <KeysGroup store={preferences} {...{ profile, connection }} />
      </SettingsSection>
      <SettingsSection title={t('test')}>
        <ConnectionTestGroup
          key={`${mode} ${account.id}`}
          profileName={connection.profileName}
          origins={connection.origins}
          onTest={() => connectionTested(mode === 'practice' || isKept(connection))}
        />
      </SettingsSection>
    </>
  )
}

/** The provider tells the balance only to the key of the single messages. */
function isKept({ keys }: Connection): boolean {
  return keys.transactional.kind === 'configured'
}
