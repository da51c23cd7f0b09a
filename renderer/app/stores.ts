// Makes the stores that live as long as the window, handing each only what it asks for.
import type { Call } from '../bridge/call.ts'
import type { Listen } from '../bridge/events.ts'
import { createActivityStore } from '../features/activity/activity-store.ts'
import { createCampaignsStore } from '../features/campaigns/campaigns-store.ts'
import { createDraftsStore } from '../features/drafts/drafts-store.ts'
import { createExclusionsStore } from '../features/exclusions/exclusions-store.ts'
import { createGroupsStore } from '../features/groups/groups-store.ts'
import { createListsStore } from '../features/lists/lists-store.ts'
import { createAccountsStore } from '../features/settings/accounts/accounts-store.ts'
import { createDataStore } from '../features/settings/data/data-store.ts'
import { createPreferencesStore } from '../features/settings/preferences-store.ts'
import { createProfileStore } from '../features/settings/profile/profile-store.ts'
import { createWorkspaceStore } from '../features/settings/workspace/workspace-store.ts'
import { createSingleStore } from '../features/single/single-store.ts'
import { createStopAllStore } from '../features/stop-all/stop-all-store.ts'
import { createNavigationStore } from './navigation-store.ts'

type Bridge = { readonly call: Call; readonly listen: Listen }

export function createStores({ call, listen }: Bridge) {
  return {
    call,
    listen,
    navigation: createNavigationStore(),
    preferences: createPreferencesStore({ call, listen }),
    accounts: createAccountsStore({ call, listen }),
    data: createDataStore({ call }),
    workspace: createWorkspaceStore({ call, listen }),
    profile: createProfileStore({ call, listen }),
    campaigns: createCampaignsStore({ call, listen }),
    groups: createGroupsStore({ call, listen }),
    drafts: createDraftsStore({ call }),
    lists: createListsStore({ call }),
    exclusions: createExclusionsStore({ call }),
    single: createSingleStore({ call, listen }),
    activity: createActivityStore({ call }),
    stopAll: createStopAllStore({ call, listen }),
  }
}

export type Stores = ReturnType<typeof createStores>
