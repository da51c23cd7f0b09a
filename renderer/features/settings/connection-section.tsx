// How the app stands towards the provider: mode, key, a test, and the profile.
import type { Connection } from '../../../shared/settings/connection.ts'
import { ConnectionTestGroup } from './connection-test-group.tsx'
import { KeyGroup } from './key-group.tsx'
import { ModeChoice } from './mode-choice.tsx'
import type { PreferencesStore } from './preferences-store.ts'
import { ProfileGroup } from './profile-group.tsx'

type Props = { readonly store: PreferencesStore; readonly connection: Connection }

export function ConnectionSection({ store, connection }: Props) {
  const actions = store.getState()
  return (
    <>
      <ModeChoice mode={connection.mode} onChoose={actions.connectionChosen} />
      <KeyGroup
        connection={connection}
        onSave={(secret) => actions.keyEntered('campaigns', secret)}
        onForget={() => actions.keyForgotten('campaigns')}
      />
      <ConnectionTestGroup key={connection.mode} onTest={actions.connectionTested} />
      <ProfileGroup
        connection={connection}
        onImport={actions.profileImported}
        onReset={actions.profileReset}
      />
    </>
  )
}
