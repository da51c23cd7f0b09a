// The screens of the window and the ways between them; features meet here and nowhere else.
import { useCallback, useMemo } from 'react'
import type { Refusal } from '../../shared/campaigns/campaign.ts'
import type { Connection } from '../../shared/settings/connection.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { DropCurtain } from '../features/import/files/drop-curtain.tsx'
import { useSamples } from '../features/import/files/use-samples.ts'
import { SaveListDialog } from '../features/import/lists/save-list-dialog.tsx'
import { StopAllDialog } from '../features/stop-all/stop-all-dialog.tsx'
import { type OperationFault, OperationWay } from '../ui/operation-way.tsx'
import { SettingsWay } from '../ui/settings-way.tsx'
import { CommandPalette } from './command-palette.tsx'
import { CurrentScreen } from './current-screen.tsx'
import type { Place } from './navigation-store.ts'
import { ScreenBoundary } from './screen-boundary.tsx'
import { Shell } from './shell.tsx'
import { ShortcutKeys } from './shortcut-keys.tsx'
import type { Stores } from './stores.ts'
import { useWizardSession } from './wizard/use-wizard-session.ts'

type Props = {
  readonly stores: Stores
  readonly settings: Settings
  readonly connection: Connection
}

export function Screens({ stores, settings, connection }: Props) {
  const place = stores.navigation((state) => state.place)
  const goTo = stores.navigation((state) => state.wentTo)
  const known = stores.campaigns((state) => state.byId)
  const campaigns = useMemo(() => Object.values(known), [known])
  const stopAll = stores.stopAll((state) => state.opened)
  const wizard = useWizardSession(stores, settings)
  const { newCampaign, session } = wizard
  const visit = useCallback(
    (next: Place) => {
      if (next.kind === 'wizard' && next.step === 'files') newCampaign()
      goTo(next)
    },
    [goTo, newCampaign],
  )
  const hasList = session.list(({ list }) => list.stage === 'ready' && !list.judging)
  const openOperation = useCallback(
    (operation: OperationFault) => goTo({ kind: 'settings', at: { part: 'profile', operation } }),
    [goTo],
  )
  const openSettings = useCallback(() => goTo({ kind: 'settings' }), [goTo])
  const { openDirty } = useSamples(session.list)
  const tryTheSample = () => {
    openDirty()
    goTo({ kind: 'wizard', step: 'files' })
  }
  const fixRows = (entries: Refusal['entries']) => {
    const rows = entries.flatMap(({ row, text }) => (row === null ? [] : [{ row, text }]))
    void session.list.getState().rowsRefused(rows)
    goTo({ kind: 'wizard', step: 'fix' })
  }
  return (
    <OperationWay value={openOperation}>
      <SettingsWay value={place.kind === 'settings' ? null : openSettings}>
        <Shell place={place} goTo={visit} connection={connection}>
          <ScreenBoundary key={JSON.stringify(place)}>
            <CurrentScreen
              {...{ place, stores, settings, connection, wizard }}
              goTo={visit}
              onFixRows={fixRows}
              onSample={tryTheSample}
            />
          </ScreenBoundary>
        </Shell>
      </SettingsWay>
      <DropCurtain store={session.list} onTaken={() => goTo({ kind: 'wizard', step: 'files' })} />
      <StopAllDialog store={stores.stopAll} campaigns={campaigns} />
      <SaveListDialog store={session.list} />
      <CommandPalette
        goTo={visit}
        campaigns={campaigns}
        onStopAll={stopAll}
        onSaveList={hasList ? () => session.list.getState().namingShown(true) : null}
      />
      <ShortcutKeys goTo={visit} onStopAll={stopAll} listen={stores.listen} />
    </OperationWay>
  )
}
