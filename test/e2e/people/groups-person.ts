// What a person does with the groups of the account: make one, put people in, take them out, delete it.
import type { Page } from '@playwright/test'
import type { Say } from './words.ts'

export function groupsPerson(page: Page, say: Say) {
  const main = page.getByRole('main')
  const button = (name: string) => main.getByRole('button', { name, exact: true })
  const dialog = page.getByRole('dialog')
  const card = (name: string) => main.getByRole('region', { name: say(`groups.${name}`) })
  return {
    table: page.getByRole('table', { name: say('groups.title') }),
    uploadCard: card('uploadTitle'),
    contactsCard: card('listTitle'),
    addField: page.getByRole('textbox', { name: say('groups.addNumber') }),
    dialog,
    async creates(name: string) {
      await main
        .getByRole('button', {
          name: new RegExp(`^(${say('groups.create')}|${say('groups.emptyAction')})$`),
        })
        .click()
      await dialog.getByRole('textbox', { name: say('groups.name') }).fill(name)
      await dialog.getByRole('button', { name: say('groups.createConfirm'), exact: true }).click()
      const notice = page.getByRole('alert').filter({ hasText: say('groups.createDone', { name }) })
      // It lies over the button that makes the next one.
      await notice.getByRole('button', { name: say('shell.close') }).click()
      await notice.waitFor({ state: 'detached' })
    },
    opens: (name: string) => page.getByRole('table').getByRole('button', { name }).click(),
    async adds(number: string) {
      await page.getByRole('textbox', { name: say('groups.addNumber') }).fill(number)
      await button(say('groups.addConfirm')).click()
    },
    async pastesToRemove(text: string) {
      await page.getByRole('textbox', { name: say('groups.removeNumbers') }).fill(text)
    },
    /** The first click asks, the second does it. */
    async removes(count: number) {
      await button(say('groups.removeConfirm', { count })).click()
      await button(say('groups.removeConfirm', { count })).click()
    },
    uploads: (count: number) => button(say('groups.uploadConfirm', { count })).click(),
    opensDelete: () => button(say('groups.delete')).click(),
    async deletes(name: string) {
      await dialog.getByRole('textbox').fill(name)
      await dialog.getByRole('button', { name: say('groups.deleteConfirm'), exact: true }).click()
    },
  }
}
