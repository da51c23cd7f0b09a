// Somebody in front of the window, who reads one language and does things by the names they read.
import type { Page } from '@playwright/test'
import type { Language } from '../../../shared/settings/settings.ts'
import { activityPerson } from './activity-person.ts'
import { campaignPerson } from './campaign-person.ts'
import { exclusionsPerson } from './exclusions-person.ts'
import { groupsPerson } from './groups-person.ts'
import { listPerson } from './list-person.ts'
import { listsPerson } from './lists-person.ts'
import { sendingPerson } from './sending-person.ts'
import { settingsPerson } from './settings-person.ts'
import { shellPerson } from './shell-person.ts'
import { singlePerson } from './single-person.ts'
import { wordsIn } from './words.ts'

export type Person = ReturnType<typeof personAt>

export function personAt(page: Page, language: Language = 'es') {
  const say = wordsIn(language)
  return {
    say,
    shell: shellPerson(page, say),
    list: listPerson(page, say),
    sending: sendingPerson(page, say),
    campaign: campaignPerson(page, say),
    settings: settingsPerson(page, say),
    groups: groupsPerson(page, say),
    lists: listsPerson(page, say),
    exclusions: exclusionsPerson(page, say),
    single: singlePerson(page, say),
    activity: activityPerson(page, say),
  }
}
