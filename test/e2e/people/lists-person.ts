// What a person does with the lists kept by name: save one in Corregir, find it in Contactos, begin with it.
import type { Page } from '@playwright/test'
import type { Say } from './words.ts'

export function listsPerson(page: Page, say: Say) {
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const name = dialog.getByRole('textbox', { name: say('lists.name') })
  return {
    dialog,
    name,
    table: main.getByRole('table', { name: say('lists.title') }),
    row: (of: string) => main.getByRole('row').filter({ hasText: of }),
    opens: () => main.getByRole('tab', { name: say('contactTabs.lists') }).click(),
    async asksToSave() {
      await page.getByRole('button', { name: say('fix.moreActions') }).click()
      await page.getByRole('menuitem', { name: say('lists.save') }).click()
      await name.waitFor()
    },
    saves: () => dialog.getByRole('button', { name: say('lists.saveConfirm') }).click(),
    replace: dialog.getByRole('button', { name: say('lists.replaceConfirm') }),
    async deletes(of: string) {
      await main.getByRole('button', { name: say('lists.removeNamed', { name: of }) }).click()
      await dialog.getByRole('button', { name: say('lists.removeConfirm') }).click()
    },
    uses: (of: string) =>
      main.getByRole('button', { name: say('lists.useNamed', { name: of }) }).click(),
  }
}
