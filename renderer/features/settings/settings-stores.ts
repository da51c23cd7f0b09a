// What Ajustes stands on: the door to the main process, and the stores that outlive the screen.
import type { Call } from '../../bridge/call.ts'
import type { AccountsStore } from './accounts/accounts-store.ts'
import type { DataStore } from './data/data-store.ts'
import type { PreferencesStore } from './preferences-store.ts'
import type { ProfileStore } from './profile/profile-store.ts'
import type { WorkspaceStore } from './workspace/workspace-store.ts'

export type SettingsStores = {
  readonly call: Call
  readonly preferences: PreferencesStore
  readonly accounts: AccountsStore
  readonly data: DataStore
  readonly workspace: WorkspaceStore
  readonly profile: ProfileStore
}
