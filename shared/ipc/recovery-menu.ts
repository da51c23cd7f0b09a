// The part of the menu about campaigns that stopped short or whose outcome nobody knows.
import { z } from 'zod'
import { campaignSchema } from '../campaigns/campaign.ts'
import { idSchema } from './command-inputs.ts'

const byCampaign = z.strictObject({ campaignId: idSchema })

export const recoveryCommands = {
  /** Goes on with a stopped campaign from the exact batch. */
  'campaign.resume': { input: byCampaign, output: campaignSchema },
  /** For an unresolved campaign that a person found in the provider's panel. */
  'campaign.mark-as-sent': { input: byCampaign, output: campaignSchema },
  /** For an unresolved campaign that a person did not find there; `typedName` is its name, typed again. */
  'campaign.send-again': {
    input: z.strictObject({
      campaignId: idSchema,
      typedName: z.string().max(200),
      /** The campaign that `sent-elsewhere` named, once a person has seen it. */
      despite: z.string().max(500).optional(),
    }),
    /** The new campaign. */
    output: campaignSchema,
  },
} as const
