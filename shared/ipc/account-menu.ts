// The menu's page about accounts: which there are, which is in use, and what the provider says of it.
import { z } from 'zod'
import {
  accountBalanceSchema,
  accountColours,
  accountNameSchema,
  accountViewSchema,
} from '../settings/account.ts'
import { idSchema, nothing } from './command-inputs.ts'

const byAccount = z.strictObject({ accountId: idSchema })
const colourSchema = z.enum(accountColours)

/** Each answers all accounts, oldest first; keys and profile are those of the current one. */
export const accountCommands = {
  'accounts.list': { input: nothing, output: z.array(accountViewSchema) },
  /** Does not choose it. It begins with the shipped profile and no keys. */
  'accounts.create': {
    input: z.strictObject({ name: accountNameSchema, colour: colourSchema }),
    output: z.array(accountViewSchema),
  },
  'accounts.update': {
    input: z.strictObject({
      accountId: idSchema,
      name: accountNameSchema.optional(),
      colour: colourSchema.optional(),
    }),
    output: z.array(accountViewSchema),
  },
  /** Forgets its keys and profile. `not-editable` for the current account and for the last one. */
  'accounts.delete': {
    input: z.strictObject({ accountId: idSchema, confirmedName: z.string().max(100) }),
    output: z.array(accountViewSchema),
  },
  'accounts.choose': { input: byAccount, output: z.array(accountViewSchema) },
  /** Asks the provider, with the key of the `transactional` service. */
  'account.get': { input: nothing, output: accountBalanceSchema },
} as const
