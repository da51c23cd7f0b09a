// Sends a small campaign through the door, as the last step of the wizard does, for tours that need one to look at.
import type { Page } from '@playwright/test'
import type { CampaignJob } from '../../../shared/campaigns/campaign.ts'
import { invoke } from '../page-bridge.ts'

export type JobByDoor = Pick<CampaignJob, 'name' | 'target' | 'schedule'>

type Answer<T> = { readonly ok: true; readonly value: T }

/** `phones` are E.164; row 2 is the first. */
export async function sendByDoor(
  page: Page,
  phones: readonly string[],
  job: JobByDoor,
): Promise<void> {
  const about = { fields: ['Nombre'], count: phones.length, excluded: 0, sourceName: 'lista.csv' }
  const { audienceId } = await ask<{ audienceId: string }>(invoke(page, 'audience.begin', about))
  const contacts = phones.map((e164, index) => ({ row: index + 2, e164, values: ['Ana'] }))
  await ask(invoke(page, 'audience.append', { audienceId, offset: 0, contacts }))
  const content = {
    senderId: 'CLINICA',
    purpose: 'transactional',
    template: 'Hola {{Nombre}}',
  } as const
  const reviewed = invoke(page, 'campaign.review', { ...job, ...content, audienceId })
  const { confirmationToken } = await ask<{ confirmationToken: string }>(reviewed)
  const confirmedCount = phones.length
  await ask(invoke(page, 'campaign.send', { confirmationToken, confirmedCount }))
}

async function ask<T>(answer: Promise<unknown>): Promise<T> {
  const { ok, value } = (await answer) as Answer<T>
  if (!ok) throw new Error(`The door refused: ${JSON.stringify(await answer)}`)
  return value
}
