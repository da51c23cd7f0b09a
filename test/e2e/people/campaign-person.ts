// What a person does on a campaign's own screen: see how it goes, change it, call it off.
import type { Page } from '@playwright/test'
import type { Say } from './words.ts'

export function campaignPerson(page: Page, say: Say) {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    status: (name: string) =>
      page
        .getByRole('main')
        .getByText(say(`campaigns.status${name}`), { exact: true })
        .first(),
    refreshes: () => button(say('campaigns.refresh')).click(),
    opensEdit: () => button(say('campaigns.edit')).click(),
    editDialog: page.getByRole('dialog', { name: say('campaignEdit.title') }),
    changesDialog: page.getByRole('dialog', { name: say('campaignEdit.changesTitle') }),
    async changesMessage(text: string) {
      const dialog = page.getByRole('dialog', { name: say('campaignEdit.title') })
      await dialog.getByRole('textbox', { name: say('campaignEdit.message') }).fill(text)
      await button(say('campaignEdit.seeChanges')).click()
    },
    appliesChanges: () => button(say('campaignEdit.apply')).click(),
    opensCancel: () => button(say('campaigns.cancelCampaign')).click(),
    cancelDialog: page.getByRole('dialog', { name: say('campaigns.cancelTitle') }),
    confirmsCancel: (count: number) => button(say('campaigns.cancelConfirm', { count })).click(),
    refusedRows: page.getByRole('table', { name: say('campaigns.refusedRows') }),
    goesToRefusedRows: (count: number) => button(say('campaigns.fixRows', { count })).click(),
  }
}
