// Reads every campaign as the start of the program will, before anything in the workspace is changed.
import type { CampaignLook } from '../ports.ts'
import type { SealedTexts } from '../workspace/sealed-texts.ts'
import { openedRecord } from './campaign-columns.ts'

/** The texts say themselves whether they were tampered with; what stands beside them is what is looked at. */
const unread: SealedTexts = { seal: () => null, open: () => null }

/** Throws what is wrong with the first campaign that cannot be read. */
export const lookAtCampaigns: CampaignLook = (campaigns) => {
  for (const row of campaigns) openedRecord(row, unread)
}
