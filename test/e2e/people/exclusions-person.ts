// What a person does with the numbers that no message may go to: add them, bring them in a file, take them off.
import type { Page } from '@playwright/test'
import type { Say } from './words.ts'

export function exclusionsPerson(page: Page, say: Say) {
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const inDialog = (name: string) => dialog.getByRole('button', { name, exact: true })
  return {
    dialog,
    table: main.getByRole('table', { name: say('exclusions.title') }),
    row: (phone: string) => main.getByRole('row').filter({ hasText: phone }),
    opens: () => main.getByRole('tab', { name: say('contactTabs.exclusions') }).click(),
    opensAdd: () => main.getByRole('button', { name: say('exclusions.add') }).click(),
    async adds(text: string, count: number, reason = '') {
      await main.getByRole('button', { name: say('exclusions.add') }).click()
      await dialog.getByRole('textbox', { name: say('exclusions.numbers') }).fill(text)
      await dialog.getByRole('textbox', { name: say('exclusions.reason') }).fill(reason)
      await inDialog(say('exclusions.addConfirm', { count })).click()
      await dialog.waitFor({ state: 'hidden' })
    },
    async choosesFile(path: string) {
      const choosing = page.waitForEvent('filechooser')
      await main.getByRole('button', { name: say('exclusions.import') }).click()
      await (await choosing).setFiles(path)
      await dialog.waitFor()
    },
    confirmsAdding: (count: number) => inDialog(say('exclusions.addConfirm', { count })).click(),
    searches: (text: string) =>
      main.getByRole('textbox', { name: say('exclusions.search') }).fill(text),
    async removes(phone: string) {
      await main.getByRole('button', { name: say('exclusions.removeOne', { phone }) }).click()
      await dialog.getByRole('checkbox').check()
      await inDialog(say('exclusions.removeConfirm', { count: 1 })).click()
      await dialog.waitFor({ state: 'hidden' })
    },
  }
}
