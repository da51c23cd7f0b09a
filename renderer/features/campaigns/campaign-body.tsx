// The content of a campaign's screen, the urgent first: what went wrong, what is going on, the figures, the details.
import type { Campaign, CampaignStatus, Refusal } from '../../../shared/campaigns/campaign.ts'
import { canStop } from '../../../shared/campaigns/standing.ts'
import type { CampaignsStore } from './campaigns-store.ts'
import { DeliveryChart } from './delivery-chart.tsx'
import { DeliveryStats } from './delivery-stats.tsx'
import { DetailsCard } from './details-card.tsx'
import { MessageCard } from './message-card.tsx'
import { PowerNote } from './power-note.tsx'
import { ProblemCard } from './problem-card.tsx'
import { RefusalCard } from './refusal-card.tsx'
import { TranchesTable } from './tranches-table.tsx'
import { UnresolvedCard } from './unresolved-card.tsx'
import { UploadCard } from './upload-card.tsx'

type Props = {
  readonly store: CampaignsStore
  readonly campaign: Campaign
  /** null when the list is no longer at hand. */
  readonly onFixRows: ((entries: Refusal['entries']) => void) | null
}

const none = [] as const

/** The doubt has a card of its own, and while the answer is looked for the note on the computer says so. */
const speaksForItself = new Set<CampaignStatus>(['unresolved', 'requesting'])

export function CampaignBody({ store, campaign, onFixRows }: Props) {
  const history = store((state) => state.histories[campaign.id]) ?? none
  return (
    <>
      {campaign.status === 'unresolved' && <UnresolvedCard store={store} campaign={campaign} />}
      {campaign.refusal && <RefusalCard refusal={campaign.refusal} onFixRows={onFixRows} />}
      {!campaign.refusal && !speaksForItself.has(campaign.status) && (
        <ProblemCard store={store} campaign={campaign} />
      )}
      {canStop(campaign.status) && <UploadCard store={store} campaign={campaign} />}
      <PowerNote campaign={campaign} />
      <DeliveryStats campaign={campaign} />
      <DeliveryChart history={history} />
      <TranchesTable campaign={campaign} />
      <MessageCard campaign={campaign} />
      <DetailsCard campaign={campaign} />
    </>
  )
}
