// Walks contacts, single messages and activity: each empty, filled, broken and confirmed.
import { expect, type Page } from '@playwright/test'
import type { Person } from '../people/person.ts'
import type { Stop } from './stop.ts'

type Walk = { readonly page: Page; readonly person: Person; readonly stop: Stop }

/** Begins where nothing has left the computer yet. */
export async function tourAccount(walk: Walk): Promise<void> {
  const { person, stop } = walk
  await person.shell.opensActivity()
  await expect(person.activity.nothing).toBeVisible()
  await stop('activity-empty')
  await tourGroups(walk)
  await tourSingle(walk)
  await tourActivity(walk)
}

async function tourGroups(walk: Walk): Promise<void> {
  const { page, person, stop } = walk
  const { shell, groups, say } = person
  await shell.opensContacts()
  await expect(page.getByText(say('groups.emptyTitle'))).toBeVisible()
  await stop('groups-empty')
  await page.getByRole('button', { name: say('groups.emptyAction') }).click()
  await expect(groups.dialog).toBeVisible()
  await stop('groups-create')
  await page.keyboard.press('Escape')
  await expect(groups.dialog).toBeHidden()
  await groups.creates('Padres de familia')
  await expect(groups.dialog).toBeHidden()
  await groups.creates('Clientes con un nombre de grupo bastante largo')
  await expect(groups.dialog).toBeHidden()
  await expect(groups.table.getByRole('row')).toHaveCount(3)
  await stop('groups-full')
  await groups.opens('Padres de familia')
  await expect(groups.contactsCard.getByText(say('groups.noContacts'))).toBeVisible()
  await stop('group-empty')
  await tourGroup(walk)
}

async function tourGroup({ page, person, stop }: Walk): Promise<void> {
  const { shell, groups, list, say } = person
  await groups.adds('3OO5550142')
  await expect(page.getByText(/\+57 300 5550142/).first()).toBeVisible()
  await stop('group-number-wrong')
  await groups.adds('300 555 0142')
  await expect(page.getByText(say('groups.counts', { before: 0, after: 1 }))).toBeVisible()
  await shell.startsCampaign()
  await list.opensSample('clean')
  await list.continues('Columns')
  await list.continues('Fix')
  await shell.opensContacts()
  await groups.opens('Padres de familia')
  await expect(groups.uploadCard.getByRole('checkbox').first()).toBeVisible()
  await groups.pastesToRemove('300 555 0142\nNatalia')
  await stop('group-ready')
  await page
    .getByRole('button', { name: say('groups.removeConfirm', { count: 1 }), exact: true })
    .click()
  await groups.uploadCard.getByRole('button').first().click()
  await expect(
    groups.uploadCard.getByText(say('groups.uploadCompleted', { count: 20 })),
  ).toBeVisible()
  await stop('group-uploaded')
  await groups.opensDelete()
  await expect(groups.dialog).toBeVisible()
  await stop('group-delete')
  await page.keyboard.press('Escape')
  await expect(groups.dialog).toBeHidden()
}

async function tourSingle({ page, person, stop }: Walk): Promise<void> {
  const { shell, single, say } = person
  const phone = '+57 300 5550142'
  await shell.opensSingle()
  await stop('single-empty')
  await single.reviews()
  await stop('single-broken')
  const text = 'Mañana irá Óscar a su casa con el pedido que usted nos encargó la semana pasada.'
  await single.writes({ number: '300 555 0142', sender: 'CLINICA', text })
  await expect(page.getByRole('button', { name: say('message.removeAccents') })).toBeVisible()
  await stop('single-filled')
  await single.reviews()
  await expect(single.dialog).toBeVisible()
  await stop('single-review')
  await single.agrees()
  await single.sends(phone, 2)
  await expect(page.getByText(say('single.toldSent', { phone }))).toBeVisible()
  await stop('single-sent')
  await single.asksDelivery(phone)
  await single.history.scrollIntoViewIfNeeded()
  await stop('single-history')
  await single.choosesVoice()
  await stop('single-voice')
}

async function tourActivity({ page, person, stop }: Walk): Promise<void> {
  const { shell, activity, say } = person
  await shell.opensActivity()
  await expect(activity.table).toBeVisible()
  await stop('activity-full')
  await page.getByRole('textbox', { name: say('activity.search') }).fill('nothing like it')
  await expect(page.getByText(say('activity.nothingMatches'))).toBeVisible()
  await stop('activity-no-match')
  await page.getByRole('button', { name: say('activity.clearFilters') }).click()
  await activity.opensFirst()
  await expect(activity.dialog).toBeVisible()
  await stop('activity-detail')
  await page.keyboard.press('Escape')
  await expect(activity.dialog).toBeHidden()
}
