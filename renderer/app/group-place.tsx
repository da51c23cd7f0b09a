// Puts a group beside the list that is open in the wizard, so that the one can be uploaded to the other.
import { useMemo } from 'react'
import type { Connection } from '../../shared/settings/connection.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { GroupScreen } from '../features/groups/group-screen.tsx'
import type { GroupsStore } from '../features/groups/groups-store.ts'
import type { OpenList } from '../features/groups/open-list.ts'
import { contactSourceOf } from '../features/import/contact-source-of.ts'
import type { ContactList } from '../features/import/import-state.ts'
import type { ImportStore } from '../features/import/import-store.ts'
import type { Place } from './navigation-store.ts'
import { openFile } from './open-file.ts'

type Props = {
  readonly store: GroupsStore
  readonly list: ImportStore
  readonly groupId: string
  readonly settings: Settings
  readonly connection: Connection
  readonly goTo: (place: Place) => void
  readonly onSettings: () => void
  readonly onPractice: () => void
}

export function GroupPlace({ store, list, groupId, settings, connection, goTo, ...ways }: Props) {
  const inWizard = list((state) => state.list)
  const openList = useMemo(() => openListOf(inWizard), [inWizard])
  return (
    <GroupScreen
      {...{ store, groupId, connection, openList }}
      country={settings.defaultCountry}
      onBack={() => goTo({ kind: 'groups' })}
      onOpenFile={() => openFile(goTo)}
      onFixList={() => goTo({ kind: 'wizard', step: 'fix' })}
      {...ways}
    />
  )
}

function openListOf(list: ContactList): OpenList {
  if (list.stage === 'empty' || list.stage === 'failed') return { kind: 'none' }
  const source = contactSourceOf(list)
  return source ? { kind: 'ready', source } : { kind: 'unfinished', fileName: list.fileName }
}
