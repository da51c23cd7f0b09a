// Opens Ajustes on a scripted main process, with everything the window would give it.
import { Notifications, notifications } from '@mantine/notifications'
import { afterEach } from 'vitest'
import { createAccountsStore } from '../../../../renderer/features/settings/accounts/accounts-store.ts'
import { createDataStore } from '../../../../renderer/features/settings/data/data-store.ts'
import { createPreferencesStore } from '../../../../renderer/features/settings/preferences-store.ts'
import { createProfileStore } from '../../../../renderer/features/settings/profile/profile-store.ts'
import type { SettingsPlace } from '../../../../renderer/features/settings/settings-place.ts'
import { SettingsScreen } from '../../../../renderer/features/settings/settings-screen.tsx'
import { createWorkspaceStore } from '../../../../renderer/features/settings/workspace/workspace-store.ts'
import type { AccountView } from '../../../../shared/settings/account.ts'
import type { Connection } from '../../../../shared/settings/connection.ts'
import { defaultSettings } from '../../../../shared/settings/settings.ts'
import { aConnection } from '../../../fakes/a-connection.ts'
import { aProfileView } from '../../../fakes/a-profile-view.ts'
import { fakeEvents } from '../../../fakes/fake-events.ts'
import { type Script, scriptedCall } from '../../../fakes/scripted-call.ts'
import { show } from '../page-under-test.tsx'

// They outlive the page they were shown on.
afterEach(() => notifications.clean())

export const live = aConnection()

export const withKey = (last4: string, storage: 'protected' | 'session' = 'protected') =>
  ({
    ...live,
    keys: { ...live.keys, campaigns: { kind: 'configured', last4, storage } },
  }) satisfies Connection

export function anAccount(changes: Partial<AccountView> = {}): AccountView {
  const { account, keys, profileName } = live
  return { ...account, keys, profileName, isCurrent: true, ...changes }
}

type Options = { readonly connection?: Connection; readonly at?: SettingsPlace }

export async function openSettings(script: Script = {}, options: Options = {}) {
  const { connection = live, at } = options
  let settings = { ...defaultSettings, senderId: 'CLINICA' }
  const { call, asked } = scriptedCall({
    'settings.get': () => settings,
    'settings.update': (patch) => {
      settings = { ...settings, ...patch } as typeof settings
      return settings
    },
    'connection.get': () => connection,
    'accounts.list': () => [anAccount({ ...connection.account, keys: connection.keys })],
    'profile.get': () => aProfileView(),
    'data.get': () => ({ custody: 'protected', locked: null, canProtect: true }),
    'workspace.get': () => ({
      path: '/datos/workspace.db',
      standing: { kind: 'open', bytes: 1_000_000, keepDays: 90 },
      copies: [],
    }),
    'network.get': () => ({ proxy: { kind: 'system' }, certificates: [] }),
    ...script,
  })
  const events = fakeEvents()
  const { listen } = events
  const stores = {
    call,
    preferences: createPreferencesStore({ call, listen }),
    accounts: createAccountsStore({ call, listen }),
    profile: createProfileStore({ call, listen }),
    data: createDataStore({ call }),
    workspace: createWorkspaceStore({ call, listen }),
  }
  await stores.preferences.getState().opened()
  function Window() {
    const preferences = stores.preferences((state) => state.preferences)
    if (preferences.stage !== 'ready') return null
    return <SettingsScreen {...{ stores, at }} {...preferences} />
  }
  const page = show(
    <>
      <Notifications />
      <Window />
    </>,
  )
  const inputsOf = (name: string) =>
    asked.filter((one) => one.name === name).map((one) => one.input)
  return { ...page, asked, inputsOf, stores, events }
}
