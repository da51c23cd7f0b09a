// Somebody in front of the window, who reads one language and does things by the names they read.
import { expect, type Page } from '@playwright/test'
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
  const shell = shellPerson(page, say)
  const list = listPerson(page, say)
  return {
    say,
    shell,
    list,
    /** From the very first choice to the columns of a list. */
    async bringsIn(path: string) {
      await shell.practises()
      await shell.startsCampaign()
      await expect(page.getByText(say('files.dropTitle'))).toBeVisible()
      await list.drops(path)
      await expect(page.getByText(say('files.sumTitle'))).toBeVisible()
      await list.continues('Columns')
    },
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
