// What a person does in the frame around every screen: first start, navigation, palette.
import type { Page } from '@playwright/test'
import type { Say } from './words.ts'

export function shellPerson(page: Page, say: Say) {
  const navigation = page.getByRole('navigation', { name: say('shell.mainNavigation') })
  const enter = (name: string) => navigation.getByRole('button', { name, exact: true }).click()
  return {
    badge: page.getByRole('banner').getByText(say('shell.practiceMode'), { exact: true }),
    connection: page.getByRole('banner').getByRole('status'),
    /** The account in use, by the name it carries. */
    account: (name: string) =>
      page.getByRole('banner').getByRole('button', { name: say('accounts.current', { name }) }),
    heading: page.getByRole('heading', { level: 1 }),
    practises: () => page.getByRole('button', { name: say('home.practiceChoose') }).click(),
    connectsAccount: () => page.getByRole('button', { name: say('home.liveChoose') }).click(),
    goesHome: () => enter(say('shell.home')),
    opensCampaigns: () => enter(say('shell.campaigns')),
    opensContacts: () => enter(say('shell.contacts')),
    opensSingle: () => enter(say('shell.single')),
    opensActivity: () => enter(say('shell.activity')),
    opensSettings: () => enter(say('shell.settings')),
    startsCampaign: () => enter(say('shell.newCampaign')),
  }
}
