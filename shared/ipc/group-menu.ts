// The menu's page about groups of contacts at the provider.
import { z } from 'zod'
import { e164Schema } from '../campaigns/campaign.ts'
import {
  groupChangeSchema,
  groupContactSchema,
  groupSchema,
  groupUploadSchema,
} from '../groups/group.ts'
import { idSchema, nothing, remoteIdSchema } from './command-inputs.ts'

const groupNameSchema = z.string().trim().min(1).max(100)
const byGroup = z.strictObject({ groupId: remoteIdSchema })
const byUpload = z.strictObject({ uploadId: idSchema })

/** More go through `group.upload`, in batches. */
export const maxGroupContacts = 1000

export const groupCommands = {
  /** `search` finds a part of the name or the id, in any case, accents aside. */
  'group.list': {
    input: z.strictObject({ search: z.string().max(100).optional() }),
    output: z.array(groupSchema),
  },
  /** Made once; when the answer is lost the list of groups decides. `provider-unclear` if it cannot. */
  'group.create': { input: z.strictObject({ name: groupNameSchema }), output: groupSchema },
  'group.add-contacts': {
    input: z.strictObject({
      groupId: remoteIdSchema,
      contacts: z.array(groupContactSchema).min(1).max(maxGroupContacts),
    }),
    output: groupChangeSchema,
  },
  'group.remove-contacts': {
    input: z.strictObject({
      groupId: remoteIdSchema,
      numbers: z.array(e164Schema).min(1).max(maxGroupContacts),
    }),
    output: groupChangeSchema,
  },
  /** `confirmedName` must be the group's name letter for letter, else `name-mismatch`. */
  'group.delete': {
    input: z.strictObject({ groupId: remoteIdSchema, confirmedName: z.string().max(500) }),
    output: nothing,
  },
  /** Digits without a plus sign. `operation-off` unless the profile declares `listContacts`. */
  'group.contacts': {
    input: byGroup,
    output: z.strictObject({ numbers: z.array(z.string()) }),
  },
  /** What the profile can do beyond the documented operations. */
  'group.abilities': {
    input: nothing,
    output: z.strictObject({ canListContacts: z.boolean() }),
  },
  /** Starts a job and answers its first snapshot; `group-upload.changed` tells the rest. */
  'group.upload': {
    input: z.strictObject({ audienceId: idSchema, groupId: remoteIdSchema }),
    output: groupUploadSchema,
  },
  'group.stop-upload': { input: byUpload, output: groupUploadSchema },
  'group.get-upload': { input: byUpload, output: groupUploadSchema },
  /** Newest first. */
  'group.list-uploads': { input: nothing, output: z.array(groupUploadSchema) },
} as const

export const groupEvents = {
  'group-upload.changed': z.strictObject({
    revision: z.number().int(),
    upload: groupUploadSchema,
  }),
} as const
