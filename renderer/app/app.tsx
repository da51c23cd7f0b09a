// The window's content: waits for the preferences, then puts the shell around the screen the person is on.
import { Center, Loader } from '@mantine/core'
import { useEffect } from 'react'
import { defaultSettings } from '../../shared/settings/settings.ts'
import { WorkspaceGate } from '../features/settings/workspace/workspace-gate.tsx'
import { FailureAlert } from '../ui/failure-alert.tsx'
import { Root } from './root.tsx'
import { Screens } from './screens.tsx'
import type { Stores } from './stores.ts'

export function App({ stores }: { readonly stores: Stores }) {
  const preferences = stores.preferences((state) => state.preferences)
  const opened = stores.preferences((state) => state.opened)
  useEffect(() => void opened(), [opened])
  const settings = preferences.stage === 'ready' ? preferences.settings : defaultSettings
  return (
    <Root settings={settings}>
      {preferences.stage === 'loading' && (
        <Center h="100dvh">
          <Loader aria-label="Campanero" />
        </Center>
      )}
      {preferences.stage === 'failed' && (
        <Center h="100dvh" p={32}>
          <FailureAlert failure={preferences.failure} onRetry={() => void opened()} />
        </Center>
      )}
      {preferences.stage === 'ready' && (
        <WorkspaceGate store={stores.workspace}>
          <Screens
            stores={stores}
            settings={preferences.settings}
            connection={preferences.connection}
          />
        </WorkspaceGate>
      )}
    </Root>
  )
}
