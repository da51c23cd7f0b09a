// Walks the list of campaigns and a campaign in each state, with the dialogs that change it.
import { expect, type Page } from '@playwright/test'
import type { Person } from '../people/person.ts'
import { type JobByDoor, sendByDoor } from './campaign-by-door.ts'
import type { Stop } from './stop.ts'

type Walk = { readonly page: Page; readonly person: Person; readonly stop: Stop }

const phones = ['+573005550101', '+573005550102', '+573005550103'] as const
const refused = ['+573005550101', '+573000000400'] as const

/** To be walked after the wizard: it looks at the campaign that was sent there. */
export async function tourCampaigns(walk: Walk): Promise<void> {
  const { page, person, stop } = walk
  await sendByDoor(page, refused, {
    name: 'Invitación con un número rechazado',
    target: { kind: 'direct' },
    schedule: { kind: 'now' },
  })
  await sendByDoor(page, phones, scheduled())
  await person.shell.opensCampaigns()
  await expect(person.campaign.status('Scheduled')).toBeVisible()
  await expect(person.campaign.status('Rejected')).toBeVisible()
  await opens(walk, 'Invitación con un número rechazado')
  await expect(person.campaign.refusedRows).toBeVisible()
  await stop('campaign-refused')
  await tourScheduled(walk)
  await opens(walk, 'Cartera de noviembre')
  await expect(person.campaign.status('Completed')).toBeVisible({ timeout: 20_000 })
  await stop('campaign-done')
  await person.shell.opensCampaigns()
  await stop('campaigns-full')
  await person.shell.goesHome()
  await expect(page.getByText(person.say('home.recent'))).toBeVisible()
  await stop('home-full')
}

async function tourScheduled(walk: Walk): Promise<void> {
  const { page, person, stop } = walk
  const { campaign, say } = person
  await opens(walk, 'Citas de la semana')
  await expect(campaign.status('Scheduled')).toBeVisible()
  await stop('campaign-scheduled')
  await campaign.opensEdit()
  await expect(campaign.editDialog).toBeVisible()
  await stop('campaign-edit')
  await campaign.changesMessage('Hola {{Nombre}}, le esperamos')
  await expect(campaign.changesDialog).toBeVisible()
  await stop('campaign-edit-changes')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('shell.close') })
    .click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await campaign.opensCancel()
  await expect(campaign.cancelDialog).toBeVisible()
  await stop('campaign-cancel')
  await page.getByRole('button', { name: say('campaigns.keepCampaign') }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

async function opens({ page, person }: Walk, name: string): Promise<void> {
  await person.shell.opensCampaigns()
  await page.getByRole('table').getByRole('button', { name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

/** In two tranches, on two days far from today. */
function scheduled(): JobByDoor {
  const year = new Date().getFullYear() + 1
  const at = (day: string) => ({ at: `${year}-03-${day}T09:00`, zone: 'America/Bogota' })
  return {
    name: 'Citas de la semana',
    target: { kind: 'new-group', groupName: 'Citas de la semana' },
    schedule: {
      kind: 'tranches',
      tranches: [
        { percent: 34, time: at('10') },
        { percent: 66, time: at('11') },
      ],
    },
  }
}
