// Lists the requests a campaign will make, in order, in words a person can check.
import type { CampaignJob } from '../../../shared/campaigns/campaign.ts'
import type { Plan } from '../../../shared/campaigns/plan.ts'
import type { OperationName, ProviderProfile } from '../../../shared/provider/provider-profile.ts'
import { describeOperation } from '../provider/operation-request.ts'

export function plannedRequests(
  target: CampaignJob['target'],
  audience: number,
  profile: ProviderProfile,
): Plan['requests'] {
  const times = (operation: OperationName, count: number) => {
    const { method, url } = describeOperation(profile, operation)
    return { operation, method, url, times: count }
  }
  if (target.kind === 'direct') return [times('sendToContacts', 1)]
  return [
    times('createGroup', 1),
    times('addContacts', Math.ceil(audience / profile.wire.contactsPerRequest)),
    times('listGroups', 1),
    ...(profile.operations.listContacts.enabled ? [times('listContacts', 1)] : []),
    times('sendToGroup', 1),
  ]
}
