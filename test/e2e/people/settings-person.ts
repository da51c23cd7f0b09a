// What a person does in the settings: choose the account, import a profile, save a key, try the connection.
import { expect, type Page } from '@playwright/test'
import type { Say } from './words.ts'

export function settingsPerson(page: Page, say: Say) {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    key: page.getByLabel(say('settings.keyField'), { exact: true }),
    choosesLive: () => page.getByRole('radio', { name: say('settings.modeLive') }).click(),
    async importsProfile(path: string) {
      const choosing = page.waitForEvent('filechooser')
      await button(say('settings.profileImport')).click()
      await (await choosing).setFiles(path)
    },
    async savesKey(secret: string) {
      await page.getByLabel(say('settings.keyField'), { exact: true }).fill(secret)
      await page
        .getByRole('button', {
          name: new RegExp(`^(${say('settings.keySave')}|${say('settings.keyReplace')})$`),
        })
        .click()
      await expect(page.getByText(say('settings.keyConfigured'), { exact: true })).toBeVisible()
    },
    testsConnection: () => button(say('settings.test')).click(),
  }
}
