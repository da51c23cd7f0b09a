// Chooses the screen for the place the person is at.
import type { Refusal } from '../../shared/campaigns/campaign.ts'
import type { Connection } from '../../shared/settings/connection.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { ActivityScreen } from '../features/activity/activity-screen.tsx'
import { CampaignScreen } from '../features/campaigns/campaign-screen.tsx'
import { CampaignsScreen } from '../features/campaigns/campaigns-screen.tsx'
import { DraftCards } from '../features/drafts/draft-cards.tsx'
import { ExclusionsScreen } from '../features/exclusions/exclusions-screen.tsx'
import { GroupsScreen } from '../features/groups/groups-screen.tsx'
import { FirstStart } from '../features/home/first-start.tsx'
import { HomeScreen } from '../features/home/home-screen.tsx'
import { ListsScreen } from '../features/lists/lists-screen.tsx'
import { SettingsScreen } from '../features/settings/settings-screen.tsx'
import { SingleScreen } from '../features/single/single-screen.tsx'
import { ContactsTabs } from './contacts-tabs.tsx'
import { DataNews } from './data-news.tsx'
import { GroupPlace } from './group-place.tsx'
import { type Place, wizardSteps } from './navigation-store.ts'
import { readNumberFile } from './number-file.ts'
import type { Stores } from './stores.ts'
import { DraftedWizard } from './wizard/drafted-wizard.tsx'
import type { useWizardSession } from './wizard/use-wizard-session.ts'

type Props = {
  readonly place: Place
  readonly stores: Stores
  readonly settings: Settings
  readonly connection: Connection
  readonly wizard: ReturnType<typeof useWizardSession>
  readonly goTo: (place: Place) => void
  readonly onFixRows: (entries: Refusal['entries']) => void
  /** Opens the sample with mistakes in the wizard. */
  readonly onSample: () => void
}

export function CurrentScreen({ place, stores, settings, connection, wizard, ...to }: Props) {
  const openCampaign = (campaignId: string) => to.goTo({ kind: 'campaign', campaignId })
  const newCampaign = () => to.goTo({ kind: 'wizard', step: 'files' })
  /** As it is: `goTo` would begin a new campaign. */
  const goToStep = (step: number) =>
    stores.navigation.getState().wentTo({ kind: 'wizard', step: wizardSteps[step] ?? 'files' })
  const openSettings = () => to.goTo({ kind: 'settings' })
  const { connectionChosen } = stores.preferences.getState()
  const ways = { onSettings: openSettings, onPractice: () => void connectionChosen('practice') }

  switch (place.kind) {
    case 'wizard':
      return (
        <DraftedWizard
          wizard={wizard}
          call={stores.call}
          {...{ settings, connection }}
          step={place.step}
          onStep={(step) => stores.navigation.getState().wentTo({ kind: 'wizard', step })}
          {...ways}
          reviewWays={{
            onCampaign: openCampaign,
            onFindRemote: (name) => to.goTo({ kind: 'campaigns', findRemote: name }),
            onLog: () => to.goTo({ kind: 'activity' }),
          }}
          onSent={(campaignId) => {
            wizard.sent(campaignId)
            openCampaign(campaignId)
          }}
        />
      )
    case 'campaigns':
      return (
        <CampaignsScreen
          store={stores.campaigns}
          findRemote={place.findRemote}
          onOpen={openCampaign}
          onNew={newCampaign}
          onStopAll={stores.stopAll.getState().opened}
        />
      )
    case 'campaign':
      return (
        <CampaignScreen
          store={stores.campaigns}
          campaignId={place.campaignId}
          onBack={() => to.goTo({ kind: 'campaigns' })}
          canFixRows={place.campaignId === wizard.sentCampaignId}
          onFixRows={to.onFixRows}
          country={settings.defaultCountry}
        />
      )
    case 'groups':
      return (
        <GroupsScreen
          store={stores.groups}
          connection={connection}
          onOpen={(groupId) => to.goTo({ kind: 'group', groupId })}
          tabs={<ContactsTabs at="groups" goTo={to.goTo} />}
          {...ways}
        />
      )
    case 'group':
      return (
        <GroupPlace
          store={stores.groups}
          list={wizard.session.list}
          groupId={place.groupId}
          goTo={to.goTo}
          {...{ settings, connection }}
          {...ways}
        />
      )
    case 'lists':
      return (
        <ListsScreen
          store={stores.lists}
          onUse={async (listId) => goToStep(await wizard.listUsed(listId))}
          onOpenFile={newCampaign}
          tabs={<ContactsTabs at="lists" goTo={to.goTo} />}
        />
      )
    case 'exclusions':
      return (
        <ExclusionsScreen
          store={stores.exclusions}
          country={settings.defaultCountry}
          readFile={(file) => readNumberFile(file, settings.defaultCountry)}
          tabs={<ContactsTabs at="exclusions" goTo={to.goTo} />}
        />
      )
    case 'single':
      return <SingleScreen store={stores.single} {...{ settings, connection }} {...ways} />
    case 'activity':
      return <ActivityScreen store={stores.activity} />
    case 'settings':
      return <SettingsScreen {...{ stores, settings, connection }} at={place.at} />
    case 'home':
      return connection.mode === 'unset' ? (
        <FirstStart
          onPractice={() => connectionChosen('practice')}
          onLive={async () => {
            await connectionChosen('live')
            openSettings()
          }}
        />
      ) : (
        <HomeScreen
          store={stores.campaigns}
          connection={connection}
          data={<DataNews store={stores.data} goTo={to.goTo} />}
          drafts={
            <DraftCards
              store={stores.drafts}
              onContinue={async (draftId) => {
                goToStep(await wizard.draftOpened(draftId))
              }}
              onDiscard={async (draftId) => {
                await wizard.draftDiscarded(draftId)
                await stores.drafts.getState().discarded(draftId)
              }}
            />
          }
          onNew={newCampaign}
          onSample={to.onSample}
          onOpen={openCampaign}
          onSettings={openSettings}
          onStopAll={stores.stopAll.getState().opened}
        />
      )
    default:
      return place satisfies never
  }
}
