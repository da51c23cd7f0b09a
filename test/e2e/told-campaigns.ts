// What the app and the provider of the test each say of the campaigns, asked without the window.
import type { Page } from '@playwright/test'
import type { Campaign, CampaignStatus } from '../../shared/campaigns/campaign.ts'
import type { LiveAccount } from './live-account.ts'
import { invoke } from './page-bridge.ts'

export async function campaignsIn(page: Page): Promise<readonly Campaign[]> {
  const { value } = (await invoke(page, 'campaign.list', {})) as { value: Campaign[] }
  return value
}

export async function statusesIn(page: Page): Promise<Readonly<Record<string, CampaignStatus>>> {
  return Object.fromEntries((await campaignsIn(page)).map(({ name, status }) => [name, status]))
}

/** How many campaigns the provider took on. */
export const accepted = (account: LiveAccount): number =>
  account.effects().filter(({ kind }) => kind === 'campaign-accepted').length
