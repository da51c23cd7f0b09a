// The provider as the app sees it: typed operations in, closed outcomes back.
import { createCaller, type ProviderParts } from './caller.ts'
import { type CampaignOperations, campaignOperations } from './campaign-operations.ts'
import { type GroupOperations, groupOperations } from './group-operations.ts'
import { waitOnTimer } from './rate-gate.ts'
import { type SendOperations, sendOperations } from './send-operations.ts'
import {
  type TransactionalOperations,
  transactionalOperations,
} from './transactional-operations.ts'

export type ProviderClient = GroupOperations &
  CampaignOperations &
  SendOperations &
  TransactionalOperations

export type ProviderClientParts = Omit<ProviderParts, 'wait' | 'random'> &
  Partial<Pick<ProviderParts, 'wait' | 'random'>>

/** One client for one profile: make a new one when the profile changes. */
export function createProviderClient(parts: ProviderClientParts): ProviderClient {
  const caller = createCaller({ wait: waitOnTimer, random: Math.random, ...parts })
  return {
    ...groupOperations(caller),
    ...campaignOperations(caller),
    ...sendOperations(caller),
    ...transactionalOperations(caller),
  }
}
