// The menu's page about holding back what is on its way.
import { z } from 'zod'
import { campaignSchema } from '../campaigns/campaign.ts'
import { stoppingSchema } from '../campaigns/stop-all.ts'
import { idSchema, nothing } from './command-inputs.ts'

const byCampaign = z.strictObject({ campaignId: idSchema })

export const stoppingCommands = {
  /** At once. It can be gone on with, as after a pause. */
  'campaign.stop': { input: byCampaign, output: campaignSchema },
  /** After the batch of contacts under way. */
  'campaign.pause': { input: byCampaign, output: campaignSchema },
  /**
   * Stops every upload and calls off whatever is still scheduled, whichever account it was made
   * with. `stop-all.changed` tells how far it is; asked again meanwhile, it answers the same.
   */
  'campaign.stop-all': { input: nothing, output: stoppingSchema },
} as const

export const stoppingEvents = {
  'stop-all.changed': z.strictObject({ revision: z.number().int(), stopping: stoppingSchema }),
} as const
