// One campaign in the making: the stores of the wizard's steps, made together and thrown away together.
import type { Settings } from '../../../shared/settings/settings.ts'
import type { Call } from '../../bridge/call.ts'
import { createListFiles } from '../../bridge/list-files.ts'
import { createImportStore } from '../../features/import/import-store.ts'
import { openTable } from '../../features/import/table/open-table.ts'
import { createMessageStore } from '../../features/message/message-store.ts'
import { createReviewStore } from '../../features/review/review-store.ts'
import { createScheduleStore } from '../../features/schedule/schedule-store.ts'
import { lastMonthOf, memoryOf } from './memory-of.ts'
import { peopleKnownTo } from './people-known.ts'
import { savedListsOf } from './saved-lists-of.ts'

export function createWizardSession(call: Call, settings: Settings) {
  const files = createListFiles(call)
  return {
    files,
    list: createImportStore({
      openTable,
      country: settings.defaultCountry,
      ...peopleKnownTo(call),
      memory: memoryOf(call),
      lastMonth: lastMonthOf(call),
      savedLists: savedListsOf(call, files),
    }),
    message: createMessageStore(),
    schedule: createScheduleStore({
      now: () => Date.now(),
      zone: settings.zone,
      senderId: settings.senderId,
    }),
    review: createReviewStore({ call }),
  }
}

export type WizardSession = ReturnType<typeof createWizardSession>
