// The menu: every command and event between the window and the main process, declared once.
import { z } from 'zod'
import {
  campaignJobSchema,
  campaignSchema,
  campaignStatuses,
  e164Schema,
} from '../campaigns/campaign.ts'
import { planSchema } from '../campaigns/plan.ts'
import { remoteCampaignViewSchema } from '../campaigns/remote-campaign-view.ts'
import { scheduleSchema } from '../schedule/schedule.ts'
import { connectionSchema, services } from '../settings/connection.ts'
import { settingsPatchSchema, settingsSchema } from '../settings/settings.ts'
import { accountCommands } from './account-menu.ts'
import { activityCommands } from './activity-menu.ts'
import { idSchema, nothing } from './command-inputs.ts'
import { dataCommands } from './data-menu.ts'
import { draftCommands } from './draft-menu.ts'
import { exclusionCommands, exclusionEvents } from './exclusion-menu.ts'
import { groupCommands, groupEvents } from './group-menu.ts'
import { listFileCommands } from './list-file-menu.ts'
import { memoryCommands } from './memory-menu.ts'
import { networkCommands } from './network-menu.ts'
import { profileCommands } from './profile-menu.ts'
import { recoveryCommands } from './recovery-menu.ts'
import { savedListCommands } from './saved-list-menu.ts'
import { singleCommands, singleEvents } from './single-menu.ts'
import { stoppingCommands, stoppingEvents } from './stopping-menu.ts'
import { workspaceCommands, workspaceEvents } from './workspace-menu.ts'

const byCampaign = z.strictObject({ campaignId: idSchema })

/** Contacts that cross in one message; bounded so that no single clone blocks the window. */
export const maxContactsPerChunk = 2000

const audienceContactSchema = z.strictObject({
  /** Physical line of the record in the imported file, 1-based. */
  row: z.number().int().nonnegative(),
  e164: e164Schema,
  /** Same order as the `fields` the audience began with. */
  values: z.array(z.string().max(2000)).max(50),
})
export type AudienceContact = z.infer<typeof audienceContactSchema>

export const campaignFilterSchema = z.strictObject({
  status: z.enum(campaignStatuses).optional(),
  name: z.string().max(100).optional(),
  /** Calendar days, inclusive, `YYYY-MM-DD`, in the settings' zone. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
export type CampaignFilter = z.infer<typeof campaignFilterSchema>

export const commands = {
  'settings.get': { input: nothing, output: settingsSchema },
  'settings.update': { input: settingsPatchSchema, output: settingsSchema },

  'connection.get': { input: nothing, output: connectionSchema },
  'connection.choose': {
    input: z.strictObject({ mode: z.enum(['practice', 'live']) }),
    output: connectionSchema,
  },
  'connection.test': {
    input: nothing,
    output: z.strictObject({ groups: z.number().int(), elapsedMs: z.number() }),
  },
  'connection.import-profile': {
    input: z.strictObject({ json: z.string().max(100_000) }),
    output: connectionSchema,
  },
  'connection.reset-profile': { input: nothing, output: connectionSchema },
  'key.save': {
    input: z.strictObject({
      service: z.enum(services),
      secret: z.string().trim().min(1).max(4096),
    }),
    output: connectionSchema,
  },
  'key.forget': { input: z.strictObject({ service: z.enum(services) }), output: connectionSchema },

  'audience.begin': {
    input: z.strictObject({
      fields: z.array(z.string().max(200)).max(50),
      /** Contacts that will follow. */
      count: z.number().int().positive().max(5_000_000),
      /** Rows of the file left out, for the record. */
      excluded: z.number().int().nonnegative(),
      sourceName: z.string().max(255),
    }),
    output: z.strictObject({ audienceId: idSchema }),
  },
  'audience.append': {
    input: z.strictObject({
      audienceId: idSchema,
      /** Position of the first contact of this chunk; a chunk sent twice is refused, not doubled. */
      offset: z.number().int().nonnegative(),
      contacts: z.array(audienceContactSchema).min(1).max(maxContactsPerChunk),
    }),
    output: z.strictObject({ received: z.number().int() }),
  },
  'audience.discard': { input: z.strictObject({ audienceId: idSchema }), output: nothing },

  'campaign.review': {
    input: campaignJobSchema,
    output: z.strictObject({ plan: planSchema, confirmationToken: z.string() }),
  },
  'campaign.send': {
    input: z.strictObject({
      confirmationToken: idSchema,
      confirmedCount: z.number().int().positive(),
    }),
    output: z.strictObject({ campaignId: idSchema }),
  },
  'campaign.list': { input: campaignFilterSchema, output: z.array(campaignSchema) },
  'campaign.get': { input: byCampaign, output: campaignSchema },
  'campaign.refresh': { input: byCampaign, output: campaignSchema },
  'campaign.update': {
    input: z.strictObject({
      campaignId: idSchema,
      template: z.string().min(1).max(2000),
      schedule: scheduleSchema,
    }),
    output: campaignSchema,
  },
  'campaign.cancel': { input: byCampaign, output: campaignSchema },
  /** Asks the provider itself, every page; `status` in the provider's own words. */
  'campaign.find-remote': {
    input: z.strictObject({
      name: z.string().min(1).max(100).optional(),
      status: z.string().min(1).max(50).optional(),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
    }),
    output: z.strictObject({
      campaigns: z.array(remoteCampaignViewSchema),
      /** False when the pages did not come to an end. */
      isComplete: z.boolean(),
    }),
  },

  ...recoveryCommands,
  ...stoppingCommands,
  ...groupCommands,
  ...singleCommands,
  ...accountCommands,
  ...profileCommands,
  ...activityCommands,
  ...dataCommands,
  ...exclusionCommands,
  ...listFileCommands,
  ...draftCommands,
  ...savedListCommands,
  ...memoryCommands,
  ...networkCommands,
  ...workspaceCommands,
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

/** Events are snapshots with a growing revision: the window keeps the one with the higher number. */
export const events = {
  'campaign.changed': z.strictObject({ revision: z.number().int(), campaign: campaignSchema }),
  'connection.changed': z.strictObject({
    revision: z.number().int(),
    connection: connectionSchema,
  }),
  ...stoppingEvents,
  ...groupEvents,
  ...exclusionEvents,
  ...singleEvents,
  ...workspaceEvents,
  'menu.chosen': z.strictObject({
    revision: z.number().int(),
    item: z.enum([
      'new-campaign',
      'open-file',
      'find',
      'settings',
      'shortcuts',
      'palette',
      'stop-all',
    ]),
  }),
} as const satisfies Record<string, z.ZodType>

export type CommandName = keyof typeof commands
export type CommandInput<N extends CommandName> = z.infer<(typeof commands)[N]['input']>
export type CommandOutput<N extends CommandName> = z.infer<(typeof commands)[N]['output']>
export type EventName = keyof typeof events
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>
