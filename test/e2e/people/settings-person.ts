// What a person does in the settings: choose an account, save its keys, correct its profile, try the connection.
import { expect, type Page } from '@playwright/test'
import type { Say } from './words.ts'

type Service = 'campaigns' | 'transactional' | 'voice'
type Part = 'connection' | 'profile' | 'network' | 'place' | 'look' | 'data'

export function settingsPerson(page: Page, say: Say) {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const tab = (part: Part) => page.getByRole('tab', { name: say(`settings.${part}`) })
  const opens = (part: Part) => tab(part).click()
  const card = (service: Service) =>
    page.getByRole('region', { name: say(`services.${service}`), exact: true })
  const keyField = (service: Service) =>
    page.getByLabel(say('keys.keyField', { service: say(`services.${service}`) }), { exact: true })
  const savesProfile = () => button(say('profile.save')).click()
  return {
    tab,
    opens,
    card,
    keyField,
    key: keyField('campaigns'),
    preview: page.getByRole('complementary', { name: say('profile.preview') }),
    path: page.getByLabel(say('profile.path'), { exact: true }),
    choosesLive: () => page.getByRole('radio', { name: say('settings.modeLive') }).click(),
    async importsProfile(path: string) {
      await opens('profile')
      const choosing = page.waitForEvent('filechooser')
      await button(say('profile.import')).click()
      await (await choosing).setFiles(path)
      await savesProfile()
      await expect(button(say('profile.save'))).toBeHidden()
      await opens('connection')
    },
    async savesKey(secret: string, service: Service = 'campaigns') {
      const form = keyField(service)
      // The button that opens the field is gone while the field is there.
      const opener = card(service).getByRole('button', {
        name: new RegExp(`^(${say('keys.openSave')}|${say('keys.openReplace')})$`),
      })
      await expect(form.or(opener)).toBeVisible()
      if (await opener.isVisible()) await opener.click()
      await form.fill(secret)
      await card(service)
        .getByRole('button', { name: new RegExp(`^(${say('keys.save')}|${say('keys.replace')})$`) })
        .click()
      await expect(form).toBeHidden()
      await expect(card(service).getByText(say('keys.configured'), { exact: true })).toBeVisible()
    },
    testsConnection: () => button(say('settings.test')).click(),
    async addsAccount(name: string) {
      await button(say('accounts.create')).click()
      await page.getByLabel(say('accounts.name'), { exact: true }).fill(name)
      await button(say('accounts.createConfirm')).click()
      await expect(page.getByRole('dialog')).toBeHidden()
    },
    choosesAccount: (name: string) => button(say('accounts.chooseNamed', { name })).click(),
    operation: (name: string) =>
      page.getByRole('button', { name: new RegExp(`^${say(`operations.${name}`)}`) }),
    opensOperation: (name: string) =>
      page.getByRole('button', { name: new RegExp(`^${say(`operations.${name}`)}`) }).click(),
    opensProfilePart: (part: 'operations' | 'services' | 'wire') =>
      page.getByText(say(`profile.${part}`), { exact: true }).click(),
    savesProfile,
    discards: () => button(say('profile.discard')).click(),
  }
}
